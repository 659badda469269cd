/// The lists of the Office of Foreign Assets Control (OFAC) of the US Treasury, in the files OFAC
/// publishes: the four CSV files of the SDN list and of the consolidated (non-SDN) list, and the
/// XML of the `sdnList` schema; of its advanced XML the relations and the list entries, as CSV.
///
/// OFAC describes the CSV files in "Data Specifications" (dat_spec.txt) and the XML in its sdnList
/// schema. Most facts stand in one text column, the remarks: [trasluz.source.ofac.RemarkRules] is
/// its grammar. What no rule reads is kept as it stands and counted. Not read: the numbers OFAC
/// gives to single aliases and addresses, and which birth date it calls the main one.
@NullMarked
package trasluz.source.ofac;

import org.jspecify.annotations.NullMarked;
