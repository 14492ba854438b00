"""Time from start to the first screen on a pseudo-terminal, beside curses in C, Python curses and whiptail where they are there.

usage: starten.py PROGRAMMA [--wortel MAP]; with a root, the program is started in there and curses here.
Fails when the first screen is later than that of curses in C by more than 4 ms, three rounds on end.
"""
import os, pty, select, shutil, statistics, subprocess, sys, tempfile, time

LATER = 4.0
CURSES = "#include <curses.h>\nint main(void) { initscr(); addstr(\"Keuze\"); refresh(); getch(); endwin(); }\n"


def first(argv, wanted, env, root=None):
    start = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        if root:
            os.chroot(root)
            os.chdir("/")
        os.execvpe(argv[0], argv, env)
    seen = b""
    while wanted not in seen:
        if not select.select([fd], [], [], 5)[0]:
            sys.exit(f"{argv[0]}: er komt geen scherm")
        try:
            seen += os.read(fd, 65536)
        except OSError:
            sys.exit(f"{argv[0]}: {seen.decode(errors='replace')}")
    took = time.perf_counter() - start
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)
    return took * 1000


def medians(programs, env, n=30):
    """In turn, so that a busy machine is busy for all."""
    times = {name: [] for name in programs}
    for _ in range(n):
        for name, (argv, root) in programs.items():
            times[name].append(first(argv, b"Keuze", env, root))
    return {name: statistics.median(t) for name, t in times.items()}


root = sys.argv[3] if sys.argv[2:3] == ["--wortel"] else None
env = dict(os.environ, TERM="xterm-256color")
script = "import curses\ndef m(s):\n s.addstr(0,0,'Keuze'); s.refresh(); s.getch()\ncurses.wrapper(m)"
programs = {"leeratelier": ([sys.argv[1]], root), "python curses": ([sys.executable, "-c", script], None)}
if shutil.which("whiptail"):
    programs["whiptail"] = (["whiptail", "--msgbox", "Keuze", "8", "40"], None)
with tempfile.TemporaryDirectory() as folder:
    built = shutil.which("cc") and subprocess.run(
        ["cc", "-O2", "-x", "c", "-", "-o", folder + "/curses", "-lncurses"], input=CURSES, text=True, capture_output=True)
    if built and built.returncode == 0:
        programs["curses"] = ([folder + "/curses"], None)
    for _ in range(3):
        result = medians(programs, env)
        print(", ".join(f"{name} {ms:.1f} ms" for name, ms in result.items()))
        later = result["leeratelier"] - result.get("curses", 0)
        if "curses" not in result or later <= LATER:
            break
if "curses" not in result:
    print("OVERGESLAGEN: geen cc of ncurses om curses in C mee te meten (apt-get install gcc libncurses-dev)")
elif later > LATER:
    sys.exit(f"het eerste scherm komt {later:.1f} ms na dat van curses (doel: {LATER:.0f})")
else:
    print(f"verschil met curses {later:.1f} ms (doel: binnen {LATER:.0f})")
