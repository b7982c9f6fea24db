"""A terminal debate trainer."""

__version__ = "0.1.0"
