/// Words that carry no news by themselves.
enum Stopwoorden {
  /// Never counted.
  static let leeg = Woordenlijst(
    """
    de het een en of maar want dus dan dat die dit deze er hier daar waar wie wat welke hoe hem haar hun hen zij ze
    hij ik jij je u uw wij we ons onze jullie mijn jouw zijn is was waren ben bent wordt worden werd werden geworden
    zelfde hetzelfde dezelfde veiligheidshuis iedereen allen vaak trouwens eens
    heeft hebben had hadden heb hebt gehad kan kunnen kon konden mag mogen mocht moet moeten moest moesten zal zullen
    zou zouden in op aan van voor bij met tot uit naar over onder om door te ten ter als ook nog al wel eens even maar
    toch zo heel erg meer minder veel weinig alleen zelfs omdat doordat zodat terwijl hoewel indien wanneer mits
    tenzij dat's men iemand iets ergens elkaar zich zelve eigen ander andere anders geen niet nooit niets niks
    graag beste geachte hoi dag goedemorgen goedemiddag groet groeten vriendelijke hoogachtend mevrouw meneer heer
    dhr mevr mw aub svp dank dankjewel bedankt hoor joh nou ja nee kijk eigenlijk gewoon misschien wellicht mogelijk
    volgens namelijk bijvoorbeeld echter daarom daarmee daarvan daarna daarbij hierbij hiervan waarvan waarom want
    ene enige elke ieder iedere alle alles allemaal beide per via sinds na vanaf toen nu net weer steeds altijd
    gaat gaan ging gingen gegaan komt komen kwam kwamen gekomen doet doen deed deden gedaan laat laten liet lieten
    staat staan stond stonden zit zitten zat zaten ligt liggen lag lagen krijgt krijgen kreeg kregen gekregen blijft
    blijven bleef bleven gebleven maakt maken neemt nemen nam namen geeft geven gaf zegt zeggen zei zeiden gezegd
    vindt vinden vond gevonden weet weten wist wisten denkt denken dacht ziet zien zag zagen gezien houdt houden
    hield 's 't 'n zo'n o a b c d e f g h i j k l m n p q r s t v w x y z the to of and i
    advies adviseren adviseer voorstel stel voorstellen vraag vraagt vragen antwoord punt keer zaak huis zwaar licht
    officier tafel overleg vandaag mee af toe heen weg tegen tussen zonder binnen buiten boven beneden
    """)
  /// Counted for little: common in every text of this kind.
  static let gewoon = Woordenlijst(
    """
    jaar jaren maand maanden week weken dag dagen uur uren nacht nachten avond ochtend middag weekend morgen vroeger
    goed goede slecht groot grote klein kleine lang lange kort nieuw nieuwe oud oude eerste tweede laatste vorige
    volgende mens mensen man vrouw jongen moeder vader kind kinderen politie gemeente reclassering slachtofferhulp
    wijkagent ggz verdachte slachtoffer officier advocaat plek afspraak gesprek werk thuis straf hulp zorg deur
    wil willen wilde wilden zelf zegt vertelt vertelde belt bellen gebeld belde vraagt gevraagd praten praat wacht wachten begint begon loopt
    liep lopen bekend bekende nodig samen paar half halve steeds soms vaak ooit klaar ding dingen reden
    """)
  /// Words of a measure: what somebody must do or may not do, not what is so.
  static let maatregel = Woordenlijst(
    """
    gebiedsverbod locatieverbod contactverbod straatverbod gedragsaanwijzing dagvaarden dagvaarding voorwaarden
    voorwaarde bijzondere meldplicht strafbeschikking sepot opleggen eisen vorderen schorsing gebod verbod enkelband
    alcoholverbod drugsverbod behandelverplichting behandelplicht huisverbod mediation heenzenden aanhouden
    """)
}
