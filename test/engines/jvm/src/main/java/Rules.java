import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * The rules inside a JVM. JSON text in and out; what is wrong comes back as {@code {"error": …}}. One is for one thread
 * at a time; a pool holds one for each. The engine is given no file, no network and no class of the host.
 */
public final class Rules implements AutoCloseable {
  private final Context context;
  private final Value engine;

  public Rules(Path oneFile) throws IOException {
    context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    context.eval(Source.newBuilder("js", oneFile.toFile()).build());
    engine = context.getBindings("js").getMember("yingzhouInsurance");
  }

  /** @param policyJson a policy, whole or as a draft; null is the package's own */
  public String ask(String ruleId, String factsJson, String policyJson) {
    return engine.invokeMember("ask", ruleId, factsJson, policyJson).asString();
  }

  /** @param factsLines the facts of a row on each line; the answer has a line for each */
  public String askMany(String ruleId, String factsLines, String policyJson) {
    return engine.invokeMember("askMany", ruleId, factsLines, policyJson).asString();
  }

  @Override
  public void close() {
    context.close();
  }
}
