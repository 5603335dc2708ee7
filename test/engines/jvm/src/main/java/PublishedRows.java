import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the rules inside this JVM by every published row, and times them: java PublishedRows one-file.js dist/cases */
public final class PublishedRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> GROUNDS = Set.of("clauses", "readings", "reasons");
  private static final String SUBSIDY = "pension/contribution-subsidy";
  private static final double SECONDS = 1e9;

  private record Row(String rule, String name, String facts, String policy, JsonNode expected, JsonNode error) {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    try (Rules rules = new Rules(Path.of(args[0]))) {
      rules.ask(SUBSIDY, "{\"tier\":500}", null);
      double cold = (System.nanoTime() - start) / SECONDS;
      List<Row> rows = rowsIn(Path.of(args[1]));
      int differ = 0;
      for (Row row : rows) {
        JsonNode told = JSON.readTree(rules.ask(row.rule(), row.facts(), row.policy()));
        if (isRight(row, told)) continue;
        differ++;
        System.out.printf("%s%n  %s%n  %s%n", row.rule(), row.name(), told);
      }
      System.out.printf("%d agree, %d differ%n", rows.size() - differ, differ);
      System.out.println("an error: " + rules.ask(SUBSIDY, "{\"tier\":250}", null));
      System.out.printf(
          "@{\"cold\":%.2f,\"calls\":%.0f,\"rows\":%.0f}%n", cold, callsASecond(rules, rows), rowsASecond(rules));
      if (differ > 0 || rows.isEmpty()) System.exit(1);
    }
  }

  /** The published rows that are read as recommended, a row a call. */
  private static double callsASecond(Rules rules, List<Row> rows) {
    List<Row> own = rows.stream().filter(row -> row.policy() == null).toList();
    return rate(() -> own.forEach(row -> rules.ask(row.rule(), row.facts(), null)), own.size());
  }

  /** One rule, a thousand rows a call. */
  private static double rowsASecond(Rules rules) {
    String lines = "{\"tier\":500}\n{\"tier\":2000}\n".repeat(500);
    return rate(() -> rules.askMany(SUBSIDY, lines, null), 1000);
  }

  private static double rate(Runnable ask, int rows) {
    long start = System.nanoTime();
    double count = 0;
    for (; System.nanoTime() - start < 5 * SECONDS; count += rows) ask.run();
    return count / ((System.nanoTime() - start) / SECONDS);
  }

  private static List<Row> rowsIn(Path cases) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String folder : List.of("medical", "pension")) {
      try (var files = Files.newDirectoryStream(cases.resolve(folder), "*.json")) {
        for (Path file : files) {
          JsonNode table = JSON.readTree(file.toFile());
          String rule = table.get("rule").asText();
          for (JsonNode row : table.get("cases")) {
            String name = row.get("name").get("en").asText();
            String policy = draftOf(row.get("readings"));
            rows.add(new Row(rule, name, row.get("facts").toString(), policy, row.get("expected"), row.get("error")));
          }
        }
      }
    }
    return rows;
  }

  /** Readings chosen, and figures supplied, as the draft of a policy. */
  private static String draftOf(JsonNode readings) {
    if (readings == null) return null;
    ObjectNode draft = JSON.createObjectNode().put("base", "yingzhou-2021").put("id", "yingzhou-2021");
    ObjectNode changes = draft.putObject("changes");
    ObjectNode chosen = changes.putObject("readings");
    ObjectNode supplied = changes.putObject("supplied");
    readings.properties().forEach(
        one -> (one.getValue().isTextual() ? chosen : supplied).set(one.getKey(), one.getValue()));
    return draft.toString();
  }

  private static boolean isRight(Row row, JsonNode told) {
    if (row.error() != null) {
      List<List<String>> issues = new ArrayList<>();
      for (JsonNode issue : told.path("error").path("issues")) issues.add(pathAndCode(issue));
      List<List<String>> expected = new ArrayList<>();
      for (JsonNode issue : row.error()) expected.add(pathAndCode(issue));
      return issues.equals(expected);
    }
    Map<String, Object> finding = new HashMap<>();
    told.path("finding").properties().forEach(field -> finding.put(field.getKey(), plain(field.getValue())));
    Map<String, Object> options = new HashMap<>();
    for (JsonNode reading : told.path("finding").path("readings"))
      options.put(reading.get("name").asText(), plain(reading.get("option")));
    finding.put("readings", options);
    Set<String> fields = new HashSet<>();
    row.expected().fieldNames().forEachRemaining(fields::add);
    fields.removeIf(field -> GROUNDS.contains(field) && !finding.containsKey(field));
    return told.has("finding")
        && fields.stream().allMatch(field -> plain(row.expected().get(field)).equals(finding.get(field)));
  }

  private static List<String> pathAndCode(JsonNode issue) {
    return List.of(issue.get("path").asText(), issue.get("code").asText());
  }

  /** Amounts by their value: 70, "70" and "70.00" are one. Keys in any order, lists in their own. */
  private static Object plain(JsonNode value) {
    if (value.isObject()) {
      Map<String, Object> members = new HashMap<>();
      value.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
      return members;
    }
    if (value.isArray()) {
      List<Object> parts = new ArrayList<>();
      for (JsonNode part : value) parts.add(plain(part));
      return parts;
    }
    boolean isNumber = (value.isNumber() || value.isTextual()) && value.asText().matches("-?\\d+(\\.\\d+)?");
    return isNumber ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString() : value;
  }
}
