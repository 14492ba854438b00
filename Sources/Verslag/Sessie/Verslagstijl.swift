/// The style of the report and of the other pages: light and dark, phone to beamer, A4.
enum Verslagstijl {
  static let tekst: StaticString = """
    :root{color-scheme:light dark;--tekst:#1d2029;--zacht:#565c6b;--vlak:#fff;--kaart:#f4f5f8;--lijn:#c9cdd6;--accent:#1f4f8f;
    --zsm:#1f4f8f;--huis:#0f6b5c;--kracht:#15803d;--risico:#b4472a;--let:#a3260f;--band:#e9ebf0;
    --kv1:#1f5fa8;--kv2:#7a3aa0;--kv3:#0f766e;--kv4:#a8560a;--kv-eigen:#b01e63;--kv-intern:#7d8494;--merk:#fff0b8}
    @media (prefers-color-scheme:dark){:root{--tekst:#e9ebf1;--zacht:#a9afbd;--vlak:#14161b;--kaart:#1d2027;--lijn:#434957;--accent:#8fbcf5;
    --zsm:#8fbcf5;--huis:#62d2bb;--kracht:#6ad48b;--risico:#f19a7c;--let:#ff9d8a;--band:#22262f;
    --kv1:#7fb2f0;--kv2:#cf9af0;--kv3:#5fd0c4;--kv4:#f0ab5a;--kv-eigen:#f58abb;--kv-intern:#8b92a3;--merk:#5a4a10}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;scroll-padding-bottom:9rem}
    body{margin:0;background:var(--vlak);color:var(--tekst);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
    body.met-schuif{padding-bottom:8.5rem}
    main{max-width:76rem;margin:0 auto;padding:1rem clamp(1rem,3vw,2.5rem)}
    @media (min-width:110rem){html{font-size:137.5%}}
    h1{font-size:clamp(1.5rem,3.4vw,2.3rem);line-height:1.2;margin:.6rem 0}
    h2{font-size:1.45rem;line-height:1.25;margin:2.8rem 0 .6rem;padding-top:.8rem;border-top:3px solid var(--accent)}
    h3{font-size:1.15rem;margin:1.6rem 0 .4rem}h4{font-size:1rem;margin:.8rem 0 .2rem}
    p,li,dd,blockquote,td,figcaption{max-width:68ch}
    p{margin:.45rem 0}
    a{color:var(--accent)}
    .overslaan{position:absolute;left:-99rem}.overslaan:focus{left:1rem;top:1rem;background:var(--vlak);padding:.5rem;z-index:9}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;padding:0;margin:.8rem 0}
    .klein,.tijd{color:var(--zacht);font-size:.88em}
    .kop p{margin:.2rem 0}
    .kern{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.2rem 1.2rem;margin:1rem 0}
    .kern dt{color:var(--zacht)}.kern dd{margin:0}
    @media (max-width:34rem){.kern{grid-template-columns:1fr;gap:0}.kern dd{margin-bottom:.5rem}}
    aside{background:var(--kaart);border-left:.3rem solid var(--accent);padding:.5rem 1rem;margin:1rem 0}
    blockquote{margin:.5rem 0;padding:.3rem 1rem;border-left:.2rem solid var(--lijn);background:var(--kaart)}
    blockquote footer{color:var(--zacht);font-size:.88em}
    .let-op{color:var(--let)}.fragment>.zin{border-left:.25rem solid var(--accent);padding-left:.8rem}
    .vraag{font-size:1.08rem;font-weight:600;color:var(--accent)}
    .fragment,.bevinding,.tak>.twee{margin:1rem 0}
    .fragment{background:var(--kaart);border-radius:.5rem;padding:.3rem 1.1rem 1rem}
    .twee{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:.8rem}
    .kant{border-top:.25rem solid var(--lijn);background:var(--vlak);padding:.2rem .8rem .6rem}
    .kant.zsm{border-color:var(--zsm)}.kant.veiligheidshuis{border-color:var(--huis)}
    ul.kort{margin:.2rem 0;padding-left:1.2rem;line-height:1.35}
    button,input{font:inherit;color:inherit}
    button{background:var(--vlak);border:1px solid var(--accent);border-radius:.35rem;padding:.3rem .8rem;cursor:pointer}
    button:hover{background:var(--kaart)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    summary{cursor:pointer;color:var(--accent)}
    .breed{overflow-x:auto;margin:.6rem 0}
    table{border-collapse:collapse;width:100%}table.vast{table-layout:fixed;overflow-wrap:anywhere}
    caption{text-align:left;color:var(--zacht);padding:.2rem 0}
    th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--lijn)}
    th[scope=row]{font-weight:normal;min-width:9rem}
    td p,th p{margin:.15rem 0}td.niet{color:var(--zacht)}td.anders,tr.anders td{font-weight:600}
    tr.anders td p{font-weight:normal}
    .telt{color:var(--accent);font-size:.85em}
    table.kennis{table-layout:fixed;min-width:44rem}.kennis th.stuk{width:30%}.kennis th.lijn{width:32%}th svg.kennislijn{margin-top:.2rem}
    @media (max-width:46rem){table.kennis{min-width:0}.kennis thead{display:none}.kennis tr,.kennis th,.kennis td{display:block}
    .kennis tr{border-bottom:1px solid var(--lijn);padding:.5rem 0}.kennis th,.kennis td{border:0;padding:.1rem 0}
    .kennis td[data-kolom]::before{content:attr(data-kolom) ": ";font-weight:600}}
    figure{margin:1rem 0}figcaption{font-weight:600;margin-bottom:.3rem}
    svg{max-width:100%;height:auto;display:block}
    svg.gesprek{max-width:none}@media (min-width:110rem){svg.gesprek{zoom:1.375}}
    svg text{fill:var(--tekst);font:13px system-ui,sans-serif}
    svg .netwerk{font-weight:700;font-size:14px}svg .baannaam{font-size:12px}
    svg .tijd,svg .klein{fill:var(--zacht);font-size:12px}
    svg .label{font-size:12px;paint-order:stroke;stroke:var(--vlak);stroke-width:4px}
    svg .nadruk,svg .verlopentekst{fill:var(--let);font-weight:700}
    svg .kruis{fill:var(--let);font-size:17px;font-weight:700}
    svg [data-naar]{cursor:pointer}
    .baan{stroke:var(--lijn);stroke-width:1}.baan.systeem{stroke-dasharray:2 4;stroke-width:2}
    .dicht{fill:var(--band)}.pauze{stroke:var(--lijn);stroke-dasharray:6 5}
    .termijn{fill:var(--accent);opacity:.65}.termijn.verlopen{fill:var(--let);opacity:1}
    .pijl{stroke-width:2;fill:none}.navraag{stroke:var(--kv-intern);stroke-width:1.2}.navraagpunt{fill:var(--kv-intern)}
    .navraag.geweigerd{stroke-dasharray:3 3}
    .kv1{stroke:var(--kv1);fill:var(--kv1)}.kv2{stroke:var(--kv2);fill:var(--kv2)}.kv3{stroke:var(--kv3);fill:var(--kv3)}
    .kv4{stroke:var(--kv4);fill:var(--kv4)}.kv-eigen{stroke:var(--kv-eigen);fill:var(--kv-eigen)}
    .kv-intern{stroke:var(--kv-intern);fill:var(--kv-intern)}
    .pijl.afwijkend{stroke-dasharray:8 4;stroke-width:2.5}.pijl.gemis{stroke:var(--let);stroke-dasharray:2 5;stroke-width:2.5}
    .as-gesprek{fill:var(--lijn)}.as-zsm{fill:var(--zsm)}.as-huis{fill:var(--huis)}
    .deelnemer{fill:var(--zacht)}.overleg{fill:var(--kaart);stroke:var(--zacht)}.besluit{fill:var(--accent)}svg .besluittekst{fill:var(--vlak);font-weight:700}
    .legenda{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0}
    .staal{display:inline-block;width:1.6rem;height:.5rem;margin-right:.4rem;vertical-align:middle}
    .staal.kv1{background:var(--kv1)}.staal.kv2{background:var(--kv2)}.staal.kv3{background:var(--kv3)}
    .staal.kv4{background:var(--kv4)}.staal.kv-eigen{background:var(--kv-eigen)}
    svg.kennislijn{width:100%;min-width:13rem}svg.kennislijn .klein{font-size:15px}
    .as{stroke:var(--lijn)}.kracht{fill:var(--kracht)}.risico{fill:var(--risico)}
    .dat{fill-opacity:.12;stroke-width:1;stroke-dasharray:3 2}.dat.kracht{stroke:var(--kracht)}.dat.risico{stroke:var(--risico)}
    .bezit{opacity:.55}circle.vraag{fill:var(--vlak);stroke:var(--tekst);stroke-width:1.5}
    .gedeeld{stroke:var(--kv2);stroke-width:1.5}.beslislijn{stroke:var(--tekst);stroke-width:3.5}.toekomst{fill:var(--vlak);opacity:.88}
    mark{background:var(--merk);color:inherit;padding:0 .1em}mark sup{font-weight:700;padding-left:.2em}
    .oordeel{border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;font-size:.85em;font-weight:600}
    .oordeel.voldaan{color:var(--kracht)}.oordeel.niet{color:var(--let)}.oordeel.deels,.oordeel.kon_niet_weten{color:var(--kv4)}
    .bevinding{border-left:.2rem solid var(--lijn);padding-left:1rem}.bevinding .vraag{font-size:1rem}
    .b-goed .vraag{font-weight:400;color:inherit}.bewijs{margin:.2rem 0;padding-left:1.2rem;font-size:.92em}
    .bewijs a,nav a{display:inline-block;min-height:24px;min-width:24px;padding:.15rem 0}
    @media (min-width:62rem){.deel{columns:2;column-gap:2.5rem}.deel h3{column-span:all}.bevinding{break-inside:avoid;margin:0 0 1.2rem}}
    .filter{border:1px solid var(--lijn);border-radius:.4rem;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:.4rem .8rem}
    body:has(#toon-triage:checked) .deel:not(.deel-triage),body:has(#toon-advies:checked) .deel:not(.deel-advies),
    body:has(#toon-koppelvlakken:checked) .deel:not(.deel-koppelvlakken),body:has(#toon-delen:checked) .deel:not(.deel-delen),
    body:has(#toon-beeld:checked) .deel:not(.deel-beeld),body:has(#toon-tijd:checked) .deel:not(.deel-tijd){display:none}
    body:has(#toon-gesprek:checked) .b-goed,body:has(#toon-sterk:checked) .b-gesprek{display:none}
    .filter{margin:.4rem 0}
    #stappen ol{padding-left:3rem}#stappen li{margin:.25rem 0}li.nu{background:var(--merk)}
    #schuif{position:fixed;left:0;right:0;bottom:0;background:var(--kaart);border-top:2px solid var(--accent);padding:.5rem 1rem;z-index:5}
    .schuifrij{display:flex;gap:.6rem;align-items:center;max-width:72rem;margin:0 auto}
    #schuifbalk{flex:1;height:1.6rem;min-width:6rem;accent-color:var(--accent)}
    #schuif p,#schuif-tekst{max-width:72rem;margin:.3rem auto 0;font-size:.92rem}#schuif-tekst{max-height:4.2em;overflow:auto}
    .later{opacity:.06}li.later,article.later{opacity:.25}
    body.stil .later{visibility:hidden}body.stil .achteraf,body.stil .achteraf-open{display:none}body.stil .toekomst{opacity:1}body.stil .termijn.verlopen{fill:var(--accent);opacity:.65}
    [hidden]{display:none!important}
    @page{size:A4;margin:14mm}
    @media print{
    :root{color-scheme:light;--tekst:#000;--zacht:#444;--vlak:#fff;--kaart:#fff;--lijn:#999;--accent:#123a6b;--band:#eee;--let:#8c1d0a;--merk:#fff0b8;
    --zsm:#1f4f8f;--huis:#0f6b5c;--kracht:#15803d;--risico:#b4472a;--kv1:#1f5fa8;--kv2:#7a3aa0;--kv3:#0f766e;--kv4:#a8560a;--kv-eigen:#b01e63;--kv-intern:#7d8494}
    body,body.met-schuif{font-size:9pt;line-height:1.4;padding:0}main{max-width:none;padding:0}
    nav,#schuif,.filter,.stil-knop,.overslaan,#stappen{display:none!important}
    .deel{display:block!important}
    h2{break-after:avoid;margin-top:1.4rem}h3,h4,caption,figcaption,thead,summary,dt{break-after:avoid}
    tr,.bevinding,figure,.kant,blockquote,.bijeen{break-inside:avoid}tbody tr:first-child{break-before:avoid}p,li{orphans:2;widows:2}
    .breed{overflow:visible}svg.gesprek{width:auto;max-width:100%;max-height:235mm;zoom:1}svg.kennislijn{min-width:0}table.kennis{min-width:0}
    p,li,dd,blockquote,td,figcaption{max-width:none}p{margin:.25rem 0}h2{font-size:14pt}h3{font-size:11.5pt}h4{font-size:9.5pt}
    .vraag,.bevinding .vraag{font-size:9.5pt}.fragment{padding:0}th,td{padding:.15rem .6rem .15rem 0}
    .deel{columns:2;column-gap:8mm}.deel h3{column-span:none;margin-top:.6rem}.bevinding{margin:0 0 .6rem;padding-left:.5rem}
    .bewijs a{display:inline;padding:0}details:not([open]){display:none}
    a{color:inherit;text-decoration:none}
    .later{opacity:1}.toekomst{display:none}}
    """
}
