package trasluz.source.table;

import trasluz.source.Format;

/// Two good rows of every table, with all its columns.
final class TableSamples {
  private TableSamples() {}

  static String of(Format format) {
    return switch (format) {
      case ENTITIES ->
          """
          id,schema,name,aliases,country,birth_date,incorporation_date,identifiers,source,note
          case:ana,Person,Ana Example,"A. Example;Anita",VE;ES,~1961,,passport=A 12;tax-id=9=9,paper,
          bank,Company,"Example Bank, S.A.",EXBANK,RU,,2011-05,bic=EXAMRUMM,,"owned, it is said"
          """;
      case INTERESTS ->
          """
          owner,owned,kind,min,max,min_open,max_open,from,to,reliability,credibility,attributed_to,note,source,published,hedge,origin
          case:ana,bank,shares,25,50,true,false,2011,2020-03-28,B,2,a spokesman,a note,paper,2020-01,reported,wire-7
          fund,bank,votes,49.99,,,,,,,,,,,,,
          """;
      case DESIGNATIONS ->
          """
          entity,authority,regime,programme,kind,listed,from,to,source
          ofac:26367,OFAC,ofac,VENEZUELA-EO13850,block,2019-01-28,,,gazette
          bank,Council,EU,EXAMPLE,sectoral:ART5,2020-01-01,2020-02-01,2021-02-01,
          """;
      case LICENCES ->
          """
          authority,regime,reference,permits,entity,programme,from,to,source
          OFAC,ofac,GL 5,"certain transactions, with conditions",ofac:26367,,2019-01-28,2020-01-28,gazette
          Council,EU,Licence 7,upkeep of ships,,EXAMPLE,2020,,
          """;
      case COMPLETENESS ->
          """
          entity,owners,published
          bank,others_clean,2020-01-31
          fund,complete,
          """;
      case TRANSFERS ->
          """
          id,from_account,to_account,from_party,to_party,from_bank,to_bank,amount,currency,time,kind
          t1,acc-1,acc-2,oil,buyer,bank,other:bank,1000000.50,USD,2020-02-18T09:30:00Z,payment
          t2,acc-2,acc-3,,,,,5,EUR,2020-02-19,
          """;
      case CARGOES ->
          """
          id,seller,buyer,vessel,goods,quantity,unit,loaded_at,loaded,discharged_at,discharged,price,currency
          c1,oil,trader,EXAMPLE STAR,"crude oil, Merey 16",1000000,barrels,Jose,2020-01,Sikka,2020-03-01,41.5,USD
          c2,oil,trader,,diesel,,,,,,,,
          """;
      case SIGHTINGS ->
          """
          who,doing,place,country,from,to,reliability,credibility,attributed_to,hedge,note
          about 100 soldiers,"training, with radars",Example Base,VE,2019-03,2019-06,C,3,residents,rumoured,seen at night
          case:ana,visiting,,VE,,,,,,,
          """;
      case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML ->
          throw new IllegalArgumentException(format + " is no table");
      case OFAC_RELATIONS, OFAC_ENTRIES, UN_XML, FTM, BODS, SOURCES ->
          throw new IllegalArgumentException(format + " is no table");
    };
  }
}
