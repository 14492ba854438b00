/// The script of the report: the slider, stopping at the decision, opening what a link points at, and reaching what scrolls
/// with the keyboard.
///
/// It only reads what is on the page and only changes classes and attributes; without it the page says the same.
enum Verslagscript {
  static let tekst: StaticString = """
    (function () {
      'use strict';
      function schuift(e) {
        var meer = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
        if (!meer) { ['tabindex', 'role', 'aria-label'].forEach(function (a) { e.removeAttribute(a); }); return; }
        var naam = e.querySelector('caption, figcaption');
        naam = naam || (e.closest('figure') || e).querySelector('figcaption');
        naam = naam ? naam.textContent + ', ' : e.id === 'schuif-tekst' ? 'De stap, ' : '';
        e.setAttribute('tabindex', '0');
        e.setAttribute('role', 'region');
        e.setAttribute('aria-label', naam + (e.scrollWidth > e.clientWidth + 1 ? 'schuift opzij' : 'schuift'));
      }
      function schuivers() {
        var namen = {};
        document.querySelectorAll('.breed').forEach(function (e) {
          schuift(e);
          var naam = e.getAttribute('aria-label');
          if (!naam) { return; }
          namen[naam] = (namen[naam] || 0) + 1;
          if (namen[naam] > 1) { e.setAttribute('aria-label', naam + ' (' + namen[naam] + ')'); }
        });
      }
      window.addEventListener('resize', schuivers);
      schuivers();
      document.querySelectorAll('[data-naar]').forEach(function (e) {
        e.addEventListener('click', function () { location.hash = e.getAttribute('data-naar'); });
      });
      var stappen = Array.prototype.slice.call(document.querySelectorAll('li.stapregel'));
      if (!stappen.length) { return; }
      var schuif = document.getElementById('schuif');
      var balk = document.getElementById('schuifbalk');
      var uit = document.getElementById('schuif-tekst');
      var stilbalk = document.getElementById('stilbalk');
      var dingen = document.querySelectorAll('[data-stap]:not(li.stapregel):not(button)');
      var fragmenten = document.querySelectorAll('[data-gebeurtenis]');
      var dekens = document.querySelectorAll('rect.toekomst');
      var laatste = stappen.length - 1;
      function deel(li, klasse) { return li.querySelector('.' + klasse).textContent; }
      function zet(n) {
        n = Math.max(0, Math.min(laatste, n));
        balk.value = n;
        dingen.forEach(function (e) { e.classList.toggle('later', Number(e.getAttribute('data-stap')) > n); });
        stappen.forEach(function (li, i) {
          li.classList.toggle('later', i > n);
          li.classList.toggle('nu', i === n && n < laatste);
        });
        var x = Number(stappen[n].getAttribute('data-x'));
        dekens.forEach(function (r) {
          var w = r.ownerSVGElement.viewBox.baseVal.width;
          r.setAttribute('x', n === laatste ? w : x);
          r.setAttribute('width', n === laatste ? 0 : Math.max(0, w - x));
        });
        var stand = n;
        while (stand > 0 && !stappen[stand].hasAttribute('data-stand')) { stand -= 1; }
        uit.textContent = 'Stap ' + n + ' van ' + laatste + ', ' + deel(stappen[n], 'tijd') + '. '
          + deel(stappen[n], 'zin') + ' ' + (stappen[stand].getAttribute('data-stand') || '');
        schuift(uit);
      }
      function stil(n) {
        document.body.classList.toggle('stil', n !== null);
        stilbalk.hidden = n === null;
        balk.max = n === null ? laatste : Math.max(0, n - 1);
        fragmenten.forEach(function (f) {
          f.hidden = n !== null && Number(f.getAttribute('data-gebeurtenis')) > n;
        });
        zet(n === null ? laatste : n - 1);
      }
      balk.addEventListener('input', function () { zet(Number(balk.value)); });
      document.getElementById('schuif-terug').addEventListener('click', function () { zet(Number(balk.value) - 1); });
      document.getElementById('schuif-verder').addEventListener('click', function () {
        zet(Math.min(Number(balk.max), Number(balk.value) + 1));
      });
      document.getElementById('schuif-alles').addEventListener('click', function () { stil(null); });
      document.getElementById('stil-uit').addEventListener('click', function () { stil(null); });
      document.querySelectorAll('.stil-knop').forEach(function (knop) {
        knop.hidden = false;
        knop.addEventListener('click', function () { stil(Number(knop.getAttribute('data-stap'))); });
      });
      function opent() {
        var doel = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
        if (!doel) { return; }
        for (var e = doel; e; e = e.parentElement) { if (e.tagName === 'DETAILS') { e.open = true; } }
        var eerste = doel.querySelector('details');
        if (eerste) { eerste.open = true; }
        doel.scrollIntoView();
      }
      window.addEventListener('hashchange', opent);
      schuif.hidden = false;
      document.body.classList.add('met-schuif');
      zet(laatste);
      opent();
    }());
    """
}
