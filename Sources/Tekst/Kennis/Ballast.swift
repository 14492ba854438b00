/// Words that show that a passage does not help the decision.
enum Ballast {
  static let uitweiding = Patronen(
    """
    # De schrijver zegt zelf dat hij afdwaalt, of praat over het schrijven in plaats van over de zaak.
    trouwens; overigens; ter zijde; terzijde; om het maar zo te zeggen; zal ..4 kort ..2 houden; zal niet uitweiden; nog iets over; ter toelichting nog; voor de volledigheid; voor de beeldvorming; volledigheidshalve; terugkomend; zijdelings; ter info; ter informatie; weetje; leuk detail; detail; anekdote; grappig*; even ..2 kwijt; tussen haakjes
    ik ..1 vind zelf; eerlijk gezegd; dat vond ik; zo treffend; wensen|wens u ..1 wijsheid; lang over gepraat|gehad|gesproken; lang ..2 gepraat; kwamen ..4 niet uit; zoals dat ..2 gaat; in dit werk; lastige situatie; succes ermee; groet; groetjes; groeten; hoi; hallo; beste collega*; dank voor; bedankt; alvast dank; hartelijk; namens collega; ps; p s; lang getwijfeld; ik schrijf dit; hoop dat u hier; met vriendelijke; mvg; goedemorgen; goedemiddag; vriendelijk*; prettig* ..1 weekend; fijne ..1; onderwerp re|fw|fwd; verzonden van; verstuurd vanaf; disclaimer; zoals ..2 telefonisch; zoals besproken; u weet hoe; dat weet u
    ik begrijp; ik heb ..6 gesproken ..6 koffie; naar mijn gevoel; mijn persoonlijke; persoonlijk vind; moet mij van het hart; als ik zo vrij; men zou kunnen; al met al; hoe dan ook; in dit paragraaf; in deze paragraaf; in paragraaf; inleiding; leeswijzer; dit stuk bevat; dit document; bijlage* ..2 bevat; versie <getal>; het is niet anders; niet meer besproken; abusievelijk; wegens tijd; dubbel geboekt; de vergadering; notulist; agendapunt; zaal ..2; vergaderzaal; uitvoerig besproken; waren aanwezig; was verhinderd; betreuren; goede samenwerking; op de hoogte houdt; goed overleg; stromingen; meningen; met elkaar in gesprek; sommigen vonden; ik wil benadrukken; hetgeen bij dezen; voorzitter; rondvraag; licht toe; geen aantekeningen; gevoel voor humor; beleefd; heb ik opgeslagen; concept; formulier; kringetje; wij ..3 werk ..2 zien; maar goed; als samenleving; schrijnend; aan het hart; bijzondere ervaring; ik heb nog; veld; fijn gesprek; kennismaken; goede sfeer; de voorzitter; rondvraag; kartrekker; wij|we hebben ..5 lang ..3 gesproken; veel over gesproken; uitvoerig ..3 gesproken; uitgebreid ..3 stilgestaan; van gedachten gewisseld; nog eens overwogen; daarna nogmaals; eerst was niemand bereikbaar; tweemaal gebeld; driemaal gebeld; hebben overwogen; zelf ben ik; ben ik ..4 begonnen; voorganger; mijn collega ..4 vindt; collega vindt
    """)
  static let bijzaak = Patronen(
    """
    # Kleuring zonder gevolg voor de beslissing: dieren, eten, hobby's, het weer, het uiterlijk van gebouwen.
    hond; honden; kat; katten; poes; konijn*; papegaai; vogels; duiven; aquarium; koffie; thee; taart; appeltaart; koek*; gebak; soep; lasagne; barbecue; braderie; buurtfeest; feestcommissie; musical; dwarsfluit; gitaar; piano; trommel; drum*; zingt; koor; astrologie; horoscoop; sterrenbeeld; vakantiefoto*; postzegel*; modeltrein*; tuinier*; tuintje; geraniums; bloembak*; planten; schilderij*; tekeningen; hangt ..3 tekeningen; bankjes; gebiljart; biljart*; klaverjas*; bingo; kaarten; vissen; vist; carnavals*; schaatsen; surfen; regen; regende; zonnig; mooi weer; het weer is|was; weerbericht; warm ..1 gezin; aardige; aardig; sympathiek*; gezellig*; knap; mooie ogen; tatoeage*; kapsel; gebouw; dateert uit; handballer; terrassen; aubergine; recept*; fiets ..1 gerepareerd; auto is blauw; lievelings*; favoriete; hobby*; verjaardag; getrouwd in; grapje; lachen; gelachen; netflix; series; puzzelen; sjouwt; gesjouwd; gehorig; jeugdherinnering*; als kind ..3 graag; geboren in; vernoemd; vernoemde; appels; aardappelmes; creatief; krullen; trui; schoenen; jas is; klok; behang; gordijnen; parkeerplaats; parkeren
    """)
  static let herhaling = Patronen(
    """
    # De schrijver herhaalt zich en zegt dat erbij.
    zoals gezegd; zoals eerder; zoals hierboven; zoals aangegeven; zoals vermeld; nogmaals; als boven; idem; kortom; samenvatt*; samengevat; ter herhaling; herhaling van ..2 bespreking; ik herhaal; herhaal ik; zoals ik al; al genoemd; eerder genoemd; hierboven genoemd; had ik al; dus zoals; hierboven al;  ten overvloede; zie hierboven; zie boven; wederom; conclusie; concluderend; resumerend; recapitulerend; alles overziend; om kort te gaan; met andere woorden; dat wil zeggen; oftewel; dus <getal>; hij is dus; zij is dus
    """)
  static let sprong = Patronen(
    """
    # De tekst springt of verbetert zichzelf (eis bondig: ongeordend).
    o ja; oja; ook weer; ook alweer; vergeten te melden; doe ik ..3 maar; oh ja; of toch; of andersom; of nee; nee wacht; wacht; moet ik ..2 zeggen; ook nog; trouwens; dan dus; of wel; of eigenlijk; eigenlijk; wsch; weet niet meer; of 8; was het; hoe heet; nog vergeten; vergat; vergeten; ben ik vergeten; correctie; ik bedoel; hm; eh; toen wel; maar dat was; alleen anders; komt later; maar goed; enfin; afijn; nou ja; terug naar; terugkomend op; even terug; sorry; of was; dacht ik; tenminste dacht; andere winkel; nee winkel; geschrapt; zie je wel
    """)
  static let leeg = Patronen(
    """
    # Lege velden en termen (grensgeval 12).
    nvt; ntb; in te vullen; zie plan van aanpak; zie pva; zie bijlage; zie dossier; conform afspraak; conform protocol; maatwerk; integraal; integrale; persoonsgericht*; ketenbreed; ketenpartner*; dadergericht*; regie; monitoren; gemonitord; casusregie; samenhang; plan van aanpak is; leidend; geborgd; borgen; gezamenlijk*; multidisciplinair; passende ..1; adequaat; adequate; proportioneel; betekenisvol*; afstemming; afgestemd; stakeholders; verbinding; commitment; doorpakken; opschalen; oppakken; kernteam; regievoerder; opstartfase; uitgenodigd; aangehaakt; eerste overleg; inzetten; ingezet
    """)
  static let ertoe = Patronen(
    """
    # Persoon, feit, risico en bescherming: daar gaat een advies over.
    @voorval; @straf; @uitvoerder; drinkt; drank; alcohol; drugs; ghb; cocaine; blow*; gebruik*; verslaaf*; verslaving; lvb; verstandelijk*; psych*; autis*; adhd; borderline; wapen*; mes; messen; agress*; geweld*; dreig*; risico*; veilig*; slachtoffer*; aangeefster; bekend ..2; dakloos; vrij; vrijgekomen; verward*; suicid*; zorgen; verdacht*; betrokkene; btr; man <getal>; vrouw <getal>; jongen; meisje; verd; rest*; wil ..3 meewerken; werkt ..2 mee; gemotiveerd; ontkent; bekent; bekende; spijt; medewerking; winkel*; station; jeugdgroep; groep
    """)
}
