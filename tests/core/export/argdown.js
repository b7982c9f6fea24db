// Reads Argdown from standard input with Argdown's own parser; writes what it found as JSON.
const { ArgdownApplication, ParserPlugin, DataPlugin, ModelPlugin } = require("@argdown/core");
const app = new ArgdownApplication();
app.addPlugin(new ParserPlugin(), "parse-input");
app.addPlugin(new DataPlugin(), "build-model");
app.addPlugin(new ModelPlugin(), "build-model");
const found = app.run({
  input: require("fs").readFileSync(0, "utf8"),
  process: ["parse-input", "build-model"],
  model: { removeTagsFromText: true },
  logLevel: "silent",
});
const statements = {};
for (const [title, each] of Object.entries(found.statements || {})) {
  const defined = each.members.find((member) => !member.isReference) || {};
  statements[title] = { text: (defined.text || "").trim(), tags: each.tags || [] };
}
process.stdout.write(
  JSON.stringify({
    errors: [...(found.parserErrors || []), ...(found.lexerErrors || []), ...(found.exceptions || [])].map(String),
    statements,
    relations: (found.relations || []).map((each) => [each.relationType, each.from.title, each.to.title]),
    title: (found.frontMatter || {}).title,
    sides: (found.frontMatter || {}).sides,
  }),
);
