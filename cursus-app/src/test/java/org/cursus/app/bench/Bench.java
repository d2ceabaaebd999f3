package org.cursus.app.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cursus bench`: runs a benchmark, prints its figures and keeps them in a file.
@Command(
    name = "cursus bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures Cursus on this machine. Nothing needs to be set up.",
      "Prints one line a figure: name, value, unit, and where there is a bar whether it is held.",
      "Leaves the figures in target/bench/NAME.json."
    },
    footer = {
      "",
      "Ends with 0, with 1 when a bar is missed or something could not be measured, with 2 when the",
      "command is not understood."
    })
final class Bench implements Callable<Integer> {

  /// Every benchmark there is. Those below `main-job` are its parts.
  private static final List<Benchmark> ALL =
      List.of(
          new MainJob(),
          new EnginePace(),
          new PipelinePace(),
          new RecordReading(),
          new RecordBench(),
          new KnowledgeLinking(),
          new OnetLoad(),
          new UsageBench(),
          new AssessmentBench(),
          new TailoringBench(),
          new ChatBench(),
          new ParserQuality(),
          new TruthQuality(),
          new TitleCodingQuality(),
          new StartUp());

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The benchmark to run; --list names them.")
  private @Nullable String name;

  @Option(names = "--list", description = "Names the benchmarks.")
  private boolean list;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "Tells what is wrong in the N worst documents of the tuning set (parser).")
  private int shown;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    if (list) {
      ALL.forEach(one -> print("%-16s %s".formatted(one.name(), one.purpose())));
      return CommandLine.ExitCode.OK;
    }
    if (name == null) {
      return notUnderstood("Name a benchmark; cursus bench --list shows which there are.");
    }
    for (var benchmark : ALL) {
      if (benchmark.name().equals(name)) {
        return measure(benchmark);
      }
    }
    return notUnderstood(
        "There is no benchmark named %s; cursus bench --list shows which there are."
            .formatted(name));
  }

  private int measure(Benchmark benchmark) throws Exception {
    var commandLine = spec.commandLine();
    var machine = Machine.here();
    var figures = new Figures(commandLine.getOut(), commandLine.getErr(), shown);
    benchmark.run(figures);
    var file = Report.write(Checkout.path(), benchmark.name(), machine, figures.all());
    figures.progress("The figures are in " + Checkout.path().relativize(file) + ".");
    return figures.missedABar() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private int notUnderstood(String sentence) {
    spec.commandLine().getErr().println(sentence);
    return CommandLine.ExitCode.USAGE;
  }

  private void print(String line) {
    spec.commandLine().getOut().println(line);
  }
}
