"""The agency's door, webhooks, health and metrics over HTTP."""
