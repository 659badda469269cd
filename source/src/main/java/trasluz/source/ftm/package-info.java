/// FollowTheMoney entities: the data model of OpenSanctions, Aleph and others, one JSON object a
/// line (<https://followthemoney.tech>).
@NullMarked
package trasluz.source.ftm;

import org.jspecify.annotations.NullMarked;
