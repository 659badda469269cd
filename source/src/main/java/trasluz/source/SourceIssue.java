package trasluz.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Something in a source that could not be used as it stands. Each kind is a record that holds
/// enough to mend the source; the one who detects it does not log, one summary reports.
///
/// Two sorts: where [#rejects()] is true the row or element gave no statement; otherwise it was
/// kept and the issue says what was left out or changed.
public sealed interface SourceIssue {

  /// The file's name, without folders.
  String file();

  /// Line or record, counted from 1.
  long line();

  /// What is wrong, with the value.
  String problem();

  /// Whether the row or element was left out.
  default boolean rejects() {
    return switch (this) {
      case WrongColumnCount _, MissingValue _, BadValue _, UnknownCode _, Unreadable _ -> true;
      case DuplicateRow _, SelfInterest _ -> true;
      case UnparsedText _, IncompleteText _, Adjusted _, DanglingReference _, NotRead _ -> false;
      case OwnShares _, SumOverWhole _ -> false;
    };
  }

  /// A row with too few or too many cells, such as half a row.
  record WrongColumnCount(String file, long line, int expected, int found) implements SourceIssue {
    @Override
    public String problem() {
      return "has %d columns where %d are expected".formatted(found, expected);
    }
  }

  /// A cell that must not be empty is.
  record MissingValue(String file, long line, String column) implements SourceIssue {
    @Override
    public String problem() {
      return "has no " + column;
    }
  }

  /// A value outside what is allowed, such as a share of 120 or 30 February.
  record BadValue(String file, long line, String column, String reason) implements SourceIssue {
    @Override
    public String problem() {
      return column + ": " + reason;
    }
  }

  /// A word that is not in the closed list of the format.
  record UnknownCode(String file, long line, String column, String value, String allowed)
      implements SourceIssue {
    @Override
    public String problem() {
      return "%s '%s' is not one of %s".formatted(column, value, allowed);
    }
  }

  /// An element that is broken as a whole.
  record Unreadable(String file, long line, String reason) implements SourceIssue {
    @Override
    public String problem() {
      return reason;
    }
  }

  /// The same row again.
  record DuplicateRow(String file, long line, String key) implements SourceIssue {
    @Override
    public String problem() {
      return "says again what an earlier row says: " + key;
    }
  }

  /// A party with an interest in itself.
  record SelfInterest(String file, long line, String entity) implements SourceIssue {
    @Override
    public String problem() {
      return entity + " can't hold an interest in itself";
    }
  }

  /// A company that holds its own shares or votes, which a company can; they are kept and count for
  /// nobody.
  record OwnShares(String file, long line, String entity) implements SourceIssue {
    @Override
    public String problem() {
      return entity + " is said to hold a part of itself, which counts for nobody";
    }
  }

  /// Holdings of one kind in one party that add up to more than everything. All are kept as told,
  /// for nobody can say which is wrong.
  ///
  /// @param kind `shares` or `votes`
  /// @param sum the least they come to, in percent, such as `at least 120` or `more than 100`
  /// @param day from which they do; empty where they have no dates
  /// @param lines of the rows that were added, in order
  record SumOverWhole(
      String file,
      long line,
      String entity,
      String kind,
      String sum,
      Optional<LocalDate> day,
      List<Long> lines)
      implements SourceIssue {
    private static final int NAMED = 8;

    public SumOverWhole {
      lines = List.copyOf(lines);
    }

    @Override
    public String problem() {
      String rows =
          lines.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
      int more = lines.size() - NAMED;
      return "the %s in %s add up to %s %%%s, so that a figure is wrong; all are kept (lines %s%s)"
          .formatted(
              kind,
              entity,
              sum,
              day.map(first -> " on " + first).orElse(""),
              rows,
              more > 0 ? " and %d more".formatted(more) : "");
    }
  }

  /// Text that was kept as it stands because no rule reads it.
  record UnparsedText(String file, long line, String text) implements SourceIssue {
    @Override
    public String problem() {
      return "kept as text: " + text;
    }
  }

  /// Text that goes on in a file that was not given.
  record IncompleteText(String file, long line, String remedy) implements SourceIssue {
    @Override
    public String problem() {
      return "the text is cut off; " + remedy;
    }
  }

  /// A value that could not be kept exactly, with what was kept instead.
  record Adjusted(String file, long line, String column, String from, String to)
      implements SourceIssue {
    @Override
    public String problem() {
      return "%s %s kept as %s".formatted(column, from, to);
    }
  }

  /// A reference to an entity that none of the files names.
  record DanglingReference(String file, long line, String entity) implements SourceIssue {
    @Override
    public String problem() {
      return "names " + entity + ", which no file of this import describes";
    }
  }

  /// Content the reader knows and leaves out, with the reason.
  record NotRead(String file, long line, String what) implements SourceIssue {
    @Override
    public String problem() {
      return "not read: " + what;
    }
  }
}
