"""The pages of the dashboard: settings, query, figure, show."""
