"""A report drawn: on a screen, as cells for a spreadsheet, as a page. Core values in, text out."""
