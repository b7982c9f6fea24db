"""The names of the formats that decks go out in and come in from."""

EXPORTS = ("gift", "moodle-xml", "anki", "csv", "markdown", "argdown", "dot")
IMPORTS = ("csv", "argdown")
