"""Changing the text of a deck, its layout and its comments kept: by splicing where its nodes stand."""
