package trasluz.report;

import java.util.Set;

/// Russian words for numbers, folded, in the cases in which they stand before what is counted.
final class RussianNumbers {
  private static final Set<String> WORDS =
      Set.of(
          ("dva dve tri chetyre pyat shest sem vosem devyat desyat dvenadtsat pyatnadtsat "
                  + "dvadtsat tridtsat sorok pyatdesyat shestdesyat odinnadtsat trinadtsat "
                  + "chetyrnadtsat shestnadtsat semnadtsat vosemnadtsat devyatnadtsat semdesyat "
                  + "vosemdesyat devyanosto desyatka desyatok poltora poltory dvukh dvoikh troikh "
                  + "chetverykh tryokh trekh chetyryokh chetyrekh pyati shesti semi vosmi devyati "
                  + "desyati dvenadtsati pyatnadtsati dvadtsati tridtsati soroka pyatidesyati sta "
                  + "shestero semero sto dvoye troye chetvero pyatero neskolko okolo")
              .split(" "));

  private RussianNumbers() {}

  static boolean has(String folded) {
    return WORDS.contains(folded);
  }
}
