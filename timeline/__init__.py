"""Turns news articles about one story into a timeline that a reader can check."""
