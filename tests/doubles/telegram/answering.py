"""The methods that answer taps and inline queries."""

from tests.doubles.telegram.entities import checked, units
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import bad
from tests.doubles.telegram.state import State

LATE = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(state: State, params: Params) -> bool:
    """answerCallbackQuery: once, and in time."""
    tap = state.taps_by_id.get(params.text("callback_query_id"))
    if tap is None or tap.late or tap.answers:
        raise bad(LATE)
    if len(params.text("text")) > 200:
        raise bad("MESSAGE_TOO_LONG")
    tap.answers.append({"text": params.text("text"), "show_alert": params.flag("show_alert")})
    return True


def answer_inline_query(state: State, params: Params) -> bool:
    """answerInlineQuery."""
    query = params.text("inline_query_id")
    if query not in state.inline or state.inline[query]:
        raise bad(LATE)
    results = params.json("results")
    if len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    for result in results:
        if not 1 <= len(result["id"].encode()) <= 64:
            raise bad("RESULT_ID_INVALID")
        content = result["input_message_content"]
        if not 1 <= units(content["message_text"]) <= 4096:
            raise bad("MESSAGE_TOO_LONG")
        checked(content["message_text"], content.get("entities"))
    state.inline[query] = results or [{}]
    return True
