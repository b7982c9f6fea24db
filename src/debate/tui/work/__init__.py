"""The lecturer's workbench: a draft of a deck walked through on screens, and decided."""
