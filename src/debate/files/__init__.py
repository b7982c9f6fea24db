"""The only code that opens a file or a database."""
