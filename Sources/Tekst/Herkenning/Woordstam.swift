/// A rough Dutch stem: enough to let behandelt, behandelde and behandeling meet.
enum Woordstam {
  /// Irregular forms, the first word of a line standing for all.
  private static let onregelmatig: Vormtabel<[UInt8]> = {
    let regels = """
      slaan sla slaat sloeg sloegen geslagen
      slapen slaap slaapt sliep sliepen geslapen
      spreken spreek spreekt sprak spraken gesproken
      schrijven schrijf schrijft schreef schreven geschreven
      drinken drink drinkt dronk dronken gedronken
      lopen loop loopt liep liepen gelopen
      rijden rij rijdt reed reden gereden
      sluiten sluit sloot sloten gesloten afgesloten afsluiten
      breken breek breekt brak braken gebroken
      steken steek steekt stak staken gestoken
      stelen steel steelt stal stalen gestolen
      vallen val valt viel vielen gevallen
      roepen roep roept riep riepen geroepen
      helpen help helpt hielp hielpen geholpen
      treffen tref treft trof troffen getroffen
      verliezen verlies verliest verloor verloren
      vertrekken vertrek vertrekt vertrok vertrokken
      verdwijnen verdwijn verdwijnt verdween verdwenen
      lezen lees leest las lazen gelezen
      eten eet at aten gegeten
      bieden bied biedt bood boden geboden
      dragen draag draagt droeg droegen gedragen
      overdragen overgedragen overdracht
      werpen werp werpt wierp wierpen geworpen
      beginnen begin begint begon begonnen
      zwijgen zwijg zwijgt zweeg zwegen gezwegen
      trekken trek trekt trok trokken getrokken
      kiezen kies kiest koos kozen gekozen
      kopen koop koopt kocht kochten gekocht
      brengen breng brengt bracht brachten gebracht
      zoeken zoek zoekt zocht zochten gezocht
      snuiven snuif snuift snoof gesnoven
      liegen lieg liegt loog gelogen
      vechten vecht vocht vochten gevochten
      schelden scheld scheldt schold gescholden
      schieten schiet schoot geschoten
      hangen hang hangt hing hingen gehangen
      sterven sterf sterft stierf gestorven
      bijten bijt beet gebeten
      wijzen wijs wijst wees gewezen
      blijken blijkt bleek gebleken
      vergeten vergeet vergat
      stijgen stijgt steeg gestegen
      opnemen opgenomen opname neemt-op
      ontslaan ontslagen ontsloeg ontslag
      verbieden verboden verbood verbod
      zenden zend zendt zond gezonden
      zwerven zwerft zwierf gezworven
      kijken kijk kijkt keek keken gekeken
      blazen blaas blaast blies geblazen
      bellen bel belt belde belden gebeld opgebeld
      halen haal haalt haalde haalden gehaald
      horen hoor hoort hoorde hoorden gehoord
      stad steden
      schip schepen
      kind kinderen
      ei eieren
      """
    return Vormtabel(
      regels.split(separator: "\n").flatMap { regel in
        let vormen = regel.split(separator: " ").map { Vouwing.vouw(String($0)) }
        return vormen.map { ($0, vormen[0]) }
      })
  }()

  private static func isKlinker(_ byte: UInt8) -> Bool {
    byte == 97 || byte == 101 || byte == 105 || byte == 111 || byte == 117 || byte == 121
  }

  private static let verkleining = ["tjes", "tje", "jes", "je"].map { Array($0.utf8) }
  private static let ing = Array("ing".utf8)
  private static let ingen = Array("ingen".utf8)

  /// The stem of a folded word.
  static func stam(_ woord: [UInt8]) -> [UInt8] {
    if let vast = onregelmatig[woord] { return vast }
    var vorm = woord.filter { $0 != 39 }
    for uitgang in verkleining where vorm.count >= uitgang.count + 4 && vorm.ends(met: uitgang) {
      vorm.removeLast(uitgang.count)
      break
    }
    if vorm.count >= 9, vorm.ends(met: ingen) {
      vorm.removeLast(5)
    } else if vorm.count >= 7, vorm.ends(met: ing) {
      vorm.removeLast(3)
    }
    let deelwoord = vorm.count >= 6 && vorm[0] == 103 && vorm[1] == 101 && (vorm.last == 116 || vorm.last == 100)
    if vorm.count >= 5, vorm.last == 110, vorm[vorm.count - 2] == 101 {
      vorm.removeLast(2)
    } else if vorm.count >= 4, vorm.last == 101 {
      vorm.removeLast()
    } else if vorm.count >= 4, vorm.last == 115, !isKlinker(vorm[vorm.count - 2]) {
      vorm.removeLast()
    }
    // werkt, werkte, behandeld: the ending of a verb, taken from every word alike.
    if let laatste = vorm.last, !isKlinker(vorm[max(0, vorm.count - 2)]),
      (laatste == 116 && vorm.count >= 5) || (laatste == 100 && vorm.count >= 6)
        || (deelwoord && (laatste == 116 || laatste == 100))
    {
      vorm.removeLast()
    }
    if deelwoord, vorm.count >= 5 { vorm.removeFirst(2) }
    return gelijkgetrokken(vorm)
  }

  /// straat and straten, mannen and man, huizen and huis: one spelling.
  private static func gelijkgetrokken(_ woord: [UInt8]) -> [UInt8] {
    var vorm = woord
    guard vorm.count >= 3 else { return vorm }
    let einde = vorm.count - 1
    if vorm[einde] == vorm[einde - 1], !isKlinker(vorm[einde]) { vorm.removeLast() }
    if let laatste = vorm.last {
      if laatste == 118 { vorm[vorm.count - 1] = 102 }
      if laatste == 122 { vorm[vorm.count - 1] = 115 }
    }
    let slot = vorm.count - 1
    if slot >= 2, !isKlinker(vorm[slot]), isKlinker(vorm[slot - 1]), vorm[slot - 1] == vorm[slot - 2] {
      vorm.remove(at: slot - 1)
    }
    return vorm
  }

  /// How much two stems are one word: 1 the same, less for a compound or a shared beginning, 0 for nothing.
  static func verwantschap(_ een: [UInt8], _ ander: [UInt8]) -> Double {
    if een == ander { return 1 }
    let kort = een.count < ander.count ? een : ander
    let lang = een.count < ander.count ? ander : een
    guard kort.count >= 4 else { return 0 }
    if kort.count >= 5, lang.ends(met: kort) { return 0.7 }
    if lang.starts(with: kort) { return kort.count >= 5 ? 0.75 : 0.45 }
    if kort.count >= 6 {
      var gelijk = 0
      while gelijk < kort.count, kort[gelijk] == lang[gelijk] { gelijk += 1 }
      if gelijk >= 6 { return 0.7 }
    }
    return 0
  }
}

extension [UInt8] {
  /// Whether the bytes end with these.
  func ends(met uitgang: [UInt8]) -> Bool {
    count >= uitgang.count && self[(count - uitgang.count)...].elementsEqual(uitgang)
  }
}
