package trasluz.graph;

import java.util.Optional;
import trasluz.statement.Amount;
import trasluz.statement.Statement;

/// Value or goods that went from one party to another, not after the day asked about.
///
/// @param from the payer, or the seller of goods
/// @param to the payee, or the buyer
/// @param quantity money moved, or goods shipped where their quantity is stated
public record Dealing(int from, int to, Optional<Amount> quantity, Statement statement) {}
