"""The screens: core values in, events out. Nothing here opens a file or knows a rule."""
