"""The same game line by line, for screen readers, pipes and odd consoles."""
