// The regiosimulatie in C, default settings only: how fast a tight program does the same work on this machine.
// Heap of events, ring queues, flat arrays, exact quantiles. Draws with SplitMix64 and the log of libm.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { KPC, JEUGD, VOLW, OFF, LOKET, POOLS };
enum { OPEN, SEL, VRAAG, LOK, BESL, TERUG, AGEND, DOOR, TERMIJN };
typedef struct { double t; uint64_t key; } Ev;           // key: kind 4 | seq 35 | case 25
typedef struct { double arr, asked; uint8_t threads, known, complex_, lies, waits, met, dem, minor; } Case;
typedef struct { int free, n, planned, desk; double busy; uint32_t *q; int cap, head, len; } Pool;

static Ev *heap; static int hn, hcap; static uint64_t seq;
static Case *cs; static uint32_t mask; static Pool pool[POOLS];
static double zo, zc, lo, lc; static int ld;
static uint64_t rng;
static const double mean[] = {0, 6, 8, 10, 12, 4, 3};

static inline uint64_t next(void) {
  uint64_t z = (rng += 0x9E3779B97F4A7C15ull);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull; z = (z ^ (z >> 27)) * 0x94D049BB133111EBull; return z ^ (z >> 31);
}
static inline double u01(void) { return (next() >> 11) * 0x1p-53; }
static inline double ex(double m) { return -log(((next() >> 11) + 1) * 0x1p-53) * m; }
static inline int lt(Ev a, Ev b) { return a.t < b.t || (a.t == b.t && a.key < b.key); }
static inline void push(double t, uint64_t kind, uint32_t c) {
  if (hn == hcap) heap = realloc(heap, (hcap *= 2) * sizeof *heap);
  Ev e = {t, kind << 60 | ++seq << 25 | c}; int i = hn++;
  while (i) { int p = (i - 1) / 2; if (!lt(e, heap[p])) break; heap[i] = heap[p]; i = p; }
  heap[i] = e;
}
static inline Ev pop(void) {
  Ev r = heap[0], e = heap[--hn]; int i = 0;
  for (;;) { int k = 2 * i + 1; if (k >= hn) break; if (k + 1 < hn && lt(heap[k + 1], heap[k])) k++;
    if (!lt(heap[k], e)) break; heap[i] = heap[k]; i = k; }
  heap[i] = e; return r;
}
static inline int isopen(int desk, double t) {
  if (!desk) { while (t >= zc) { zo += 1440; zc += 1440; } return t >= zo; }
  while (t >= lc) { int s = ++ld % 7 >= 5 ? 7 - ld % 7 : 0; ld += s; lo += 1440 * (1 + s); lc += 1440 * (1 + s); }
  return t >= lo;
}
static inline void start(int p, int kind, uint32_t c, double t) {
  double d = ex(mean[kind]); pool[p].busy += d; pool[p].free--; push(t + d, kind, c);
}
static inline void plan(int p) { if (!pool[p].planned) { pool[p].planned = 1; push(pool[p].desk ? lo : zo, OPEN, p); } }
static inline void offer(int p, int kind, uint32_t c, double t) {
  Pool *q = &pool[p]; int o = isopen(q->desk, t);
  if (o && q->free) { start(p, kind, c, t); return; }
  if (q->len == q->cap) { uint32_t *w = malloc(8 * q->cap); for (int i = 0; i < q->len; i++) w[i] = q->q[(q->head + i) & (q->cap - 1)];
    free(q->q); q->q = w; q->head = 0; q->cap *= 2; }
  q->q[(q->head + q->len++) & (q->cap - 1)] = (uint32_t)kind << 25 | c;
  if (!o) plan(p);
}
static inline void nextjob(int p, double t) { Pool *q = &pool[p]; uint32_t w = q->q[q->head]; q->head = (q->head + 1) & (q->cap - 1); q->len--;
  start(p, w >> 25, w & 0x1FFFFFF, t); }
static inline void release(int p, double t) { Pool *q = &pool[p]; q->free++; if (q->len) { if (isopen(q->desk, t)) nextjob(p, t); else plan(p); } }

static double manned(double t) { double d = floor(t / 1440), w = floor(d / 7), k = d - 7 * w, m = t - d * 1440 - 510;
  m = m < 0 ? 0 : m > 510 ? 510 : m; return (w * 5 + (k < 5 ? k : 5)) * 510 + (k < 5 ? m : 0); }
static double sel(double *a, int n, int k) { int lo = 0, hi = n - 1;
  while (lo < hi) { double x = a[lo], y = a[(lo + hi) / 2], z = a[hi], pv = fmax(fmin(x, y), fmin(fmax(x, y), z)); int i = lo, j = hi;
    while (i <= j) { while (a[i] < pv) i++; while (a[j] > pv) j--; if (i <= j) { double s = a[i]; a[i++] = a[j]; a[j--] = s; } }
    if (k <= j) hi = j; else if (k >= i) lo = i; else break; }
  return a[k]; }
static double quant(double *a, int n, double p) { if (!n) return NAN; double h = (n - 1) * p; int k = h; double v = sel(a, n, k), m = INFINITY;
  if (k + 1 == n) return v; for (int i = k + 1; i < n; i++) m = a[i] < m ? a[i] : m; return v + (h - k) * (m - v); }

int main(int argc, char **argv) {
  int days = argc > 1 ? atoi(argv[1]) : 3650, reps = argc > 2 ? atoi(argv[2]) : 5, verbose = argc > 3; long total = 0;
  struct timespec a, b; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
  for (int r = 1; r <= reps; r++) {
    rng = (uint64_t)r * 0xD1B54A32D192ED03ull; seq = 0; hn = 0; hcap = 64; heap = malloc(hcap * sizeof *heap);
    mask = 255; cs = calloc(mask + 1, sizeof *cs); zo = 480; zc = 1320; lo = 510; lc = 1020; ld = 0;
    int ns[] = {2, 1, 2, 2, 1};
    for (int i = 0; i < POOLS; i++) pool[i] = (Pool){ns[i], ns[i], 0, i == LOKET, 0, malloc(4 * 64), 64, 0, 0};
    double end = days * 1440.0, m = 0, day = 0, arr, sum = 0; long nc = 0, na = 0, known = 0, adv = 0, fol = 0, nfol = 0, q = 0, ontime = 0, tb = 0, ag = 0, cx = 0, evs = 0;
    size_t cap = 1024, acap = 1024; double *dur = malloc(8 * cap), *ans = malloc(8 * acap), *dans = malloc(8 * acap); uint32_t num = 0;
#define GAP() do { m += ex(12); if (m >= 840) { double d = floor(m / 840); day += d; m -= d * 840; } arr = day * 1440 + 480 + m; if (arr >= end) arr = INFINITY; } while (0)
#define ANSWER() do { if ((size_t)na == acap) { acap *= 2; ans = realloc(ans, 8 * acap); dans = realloc(dans, 8 * acap); } \
      ans[na] = t - k->asked; dans[na++] = manned(t) - manned(k->asked); k->threads--; \
      if (k->waits) { ontime++; k->waits = 0; k->lies = 1; k->met = k->dem = 5; offer(OFF, BESL, c, t); } } while (0)
    GAP();
    for (;;) {
      if (arr < (hn ? heap[0].t : INFINITY)) {
        if (cs[num & mask].threads) { uint32_t w = mask * 2 + 1; Case *n = calloc(w + 1, sizeof *n);
          for (uint32_t i = num - mask - 1; i != num; i++) n[i & w] = cs[i & mask]; free(cs); cs = n; mask = w; }
        cs[num & mask] = (Case){.arr = arr, .threads = 1}; evs++; uint32_t c = num++ & 0x1FFFFFF; double t = arr; GAP(); offer(KPC, SEL, c, t); continue;
      }
      if (!hn) break;
      Ev e = pop(); double t = e.t; uint32_t c = e.key & 0x1FFFFFF; Case *k = &cs[c & mask]; int kind = e.key >> 60;
      if (kind == OPEN) { pool[c].planned = 0; isopen(pool[c].desk, t); while (pool[c].len && pool[c].free) nextjob(c, t); continue; }
      if (kind == TERMIJN) { k->threads--; if (k->waits) { evs++; k->waits = 0; offer(OFF, BESL, c, t); } continue; }
      evs++;
      switch (kind) {
      case SEL: release(KPC, t);
        if (u01() < .12) { k->known = 1; int ask = 1; k->minor = u01() < .2;
          if (u01() < .75) { adv++; k->lies = 1; int hg = u01() < .15, act = u01() * 730 <= 365, met = act; for (int i = 0; i < 4 + hg; i++) met += u01() < .7;
            k->met = met; k->dem = 5 + hg; ask = !act || 10 * met < 6 * k->dem; }
          if (ask) offer(k->minor ? JEUGD : VOLW, VRAAG, c, t); else offer(OFF, BESL, c, t);
        } else { k->complex_ = u01() < .05; offer(OFF, BESL, c, t); } break;
      case VRAAG: release(k->minor ? JEUGD : VOLW, t); q++; k->asked = t; k->waits = 1; k->threads += 2; push(t + 180, TERMIJN, c); offer(LOKET, LOK, c, t); break;
      case LOK: release(LOKET, t); if (u01() < .5) push(t + ex(45), DOOR, c); else ANSWER(); break;
      case DOOR: ANSWER(); break;
      case BESL: release(OFF, t); if ((size_t)nc == cap) dur = realloc(dur, 8 * (cap *= 2)); sum += dur[nc++] = t - k->arr;
        if (k->lies) { if (u01() < (double)k->met / k->dem) fol++; else nfol++; }
        if (k->known) { known++; if (u01() >= .02) { offer(KPC, TERUG, c, t); break; } }
        else if (k->complex_) { cx++; if (u01() < .4) { offer(KPC, AGEND, c, t); break; } }
        k->threads--; break;
      default: release(KPC, t); if (kind == TERUG) tb++; else ag++; k->threads--;
      }
    }
    double md = quant(dur, nc, .5), p9 = quant(dur, nc, .9), am = quant(ans, na, .5), ap = quant(ans, na, .9), dm = quant(dans, na, .5), dp = quant(dans, na, .9);
    if (verbose && r == reps) printf("zaken %ld bekenden %ld adviezen %ld gevolgd %ld niet %ld vragen %ld optijd %ld antwoord %g %g loket %g %g terug %ld agend %ld complex %ld doorloop %g %g %g ev %ld officier %g\n",
      nc, known, adv, fol, nfol, q, ontime, am, ap, dm, dp, tb, ag, cx, sum / nc, md, p9, evs, pool[OFF].busy / (days * 840.0 * 2));
    volatile double sink = md + p9 + am + ap + dm + dp; (void)sink; total += nc;
    free(dur); free(ans); free(dans); free(heap); free(cs); for (int i = 0; i < POOLS; i++) free(pool[i].q);
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
  printf("%.0f\n", total / ((b.tv_sec - a.tv_sec) + (b.tv_nsec - a.tv_nsec) / 1e9));
}
