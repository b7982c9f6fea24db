"""From an article to a draft deck: taken apart, its claims found, answers guessed. Pure."""
