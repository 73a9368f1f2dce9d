"""The three verbs: answer a question, report an advisory, deliver a push."""
