/// Names of places by which a combination of details becomes recognisable.
///
/// Not complete and not meant to be: it only feeds a warning. Names that are ordinary words (Best, Echt, Goes) are left
/// out.
enum Plaatsen {
  static let namen: Set<String> = [
    "amsterdam", "rotterdam", "utrecht", "eindhoven", "groningen", "tilburg", "almere", "breda", "nijmegen",
    "apeldoorn",
    "arnhem", "haarlem", "haarlemmermeer", "enschede", "amersfoort", "zaanstad", "zaandam", "'s-hertogenbosch",
    "den bosch", "den haag", "'s-gravenhage", "zwolle", "leiden", "zoetermeer", "leeuwarden", "ede", "maastricht",
    "dordrecht", "westland", "alphen", "alkmaar", "emmen", "delft", "venlo", "deventer", "helmond", "oss", "hilversum",
    "amstelveen", "sittard", "geleen", "heerlen", "kerkrade", "roermond", "weert", "hengelo", "almelo", "oldenzaal",
    "purmerend", "schiedam", "vlaardingen", "spijkenisse", "gouda", "hoorn", "velsen", "ijmuiden", "beverwijk",
    "den helder", "bergen op zoom", "roosendaal", "etten-leur", "oosterhout", "waalwijk", "terneuzen", "vlissingen",
    "middelburg", "katwijk", "leidschendam", "voorburg", "rijswijk", "nieuwegein", "zeist", "veenendaal", "woerden",
    "houten", "harderwijk", "ermelo", "zutphen", "doetinchem", "winterswijk", "tiel", "culemborg", "assen", "hoogeveen",
    "meppel", "coevorden", "drachten", "smallingerland", "heerenveen", "sneek", "harlingen", "lelystad", "dronten",
    "emmeloord", "urk", "kampen", "hardenberg", "raalte", "veldhoven", "uden", "veghel", "boxtel", "valkenswaard",
    "dongen", "gorinchem", "papendrecht", "sliedrecht", "zwijndrecht", "ridderkerk", "barendrecht", "hellevoetsluis",
    "maassluis", "capelle aan", "krimpen aan", "wassenaar", "noordwijk", "lisse", "hillegom", "heemstede", "zandvoort",
    "castricum", "heerhugowaard", "enkhuizen", "medemblik", "edam", "volendam", "diemen", "weesp", "bussum", "huizen",
    "soest", "baarn", "barneveld", "putten", "nijkerk", "wageningen", "renkum", "duiven", "zevenaar", "wijchen",
    "cuijk", "boxmeer", "venray", "horst", "tegelen", "brunssum", "landgraaf", "delfzijl", "veendam", "stadskanaal",
    "hoogezand", "winschoten", "roden", "alphen aan", "markiezaten", "den burg", "fijnaart", "zevenbergen",
  ]
}
