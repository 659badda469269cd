package trasluz.workbench.command;

import java.util.List;

/// The commands, in the order in which help lists them.
public final class Commands {
  private Commands() {}

  public static List<Object> all() {
    return List.of(
        new DemoCommand(),
        new ImportCommand(),
        new ScreenCommand(),
        new CompareCommand(),
        new JudgeCommand(),
        new SpellingsCommand(),
        new ExposureCommand(),
        new TimelineCommand(),
        new WhatIfCommand(),
        new GapsCommand(),
        new DivergenceCommand(),
        new DivestmentsCommand(),
        new ClaimsCommand(),
        new ReadCommand(),
        new ReviewCommand(),
        new DossierCommand(),
        new VerifyCommand());
  }
}
