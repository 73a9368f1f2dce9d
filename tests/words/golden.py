"""What is said of each reading, as people read it; read aloud before it is changed."""

OUTAGE = """\
MA-0618-1 · Massachusetts: 911 OUTAGE

State 911 Department, 2:22 PM EDT: 911 outage in Massachusetts. Calls to 911 may not connect.

It says: “Individuals who are experiencing an emergency are asked to contact the direct line for their \
local police department.”

If no one answers, try another number or go to a police or fire station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
https://www.mass.gov/state-911
Unofficial bot; it cannot send help. Messages here do not reach 911."""

INTERMITTENT = """\
MA-0618-1 · Pennsylvania: 911 PROBLEM

Pennsylvania Emergency Management Agency, 2:22 PM EDT: problem with 911 in Pennsylvania. Some calls to \
911 may not connect.

It says: “Keep using 911. If the call does not go through, call your county 911 center's non-emergency \
line.”

If no one answers, try another number or go to a police or fire station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

LOCAL_REPORT = """\
MA-0618-1 · Massachusetts: local reports of a 911 outage

Boston Fire Department, 1:55 PM EDT: “The current 911 system is down statewide, if you have an emergency \
and need assistance pull your nearest Fire Box…”

Brockton Fire Department, 1:41 PM EDT: 911 outage in Brockton, Massachusetts.

Massachusetts has not confirmed this.

In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a \
station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

CARRIER = """\
MA-0618-1 · New York: 911 PROBLEM for Verizon customers

New York City Emergency Management, 2:22 PM EDT: Verizon customers may not reach 911 in New York. Other \
customers: not reported.

It says: “Use a device on another carrier, a landline, or go to a police precinct or fire station.”

In an emergency call 911. If it does not connect, use a phone on another carrier or a landline, or go to \
a police or fire station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

CONFLICT = """\
MA-0618-1 · Massachusetts: officials disagree about 911

State 911 Department, 2:22 PM EDT: 911 outage in Massachusetts. “Individuals who are experiencing an \
emergency are asked to contact the direct…”

Massachusetts Emergency Management Agency, 2:23 PM EDT: “There is no 911 outage in Massachusetts.”

To be safe, expect that calls to 911 may not connect.

In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a \
station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
https://www.mass.gov/state-911
Unofficial bot; it cannot send help. Messages here do not reach 911."""

RESTORED = """\
MA-0618-1 · Massachusetts: 911 outage OVER

EOPSS says 911 is restored in Massachusetts (3:43 PM EDT).

It says: “UPDATE: The Massachusetts 911 system has been restored. The public may now resume calling 911 \
for emergencies.”

First official word: 1:41 PM EDT. All clear 2 hours, 2 minutes later.

In an emergency call 911. If you still need help, call now. If it does not connect, call local police or \
fire directly. Please do not call 911 to test it.

Checked 3:43 PM EDT: FEMA public alerts and National Weather Service.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

STALE = """\
MA-0618-1 · Massachusetts: 911 OUTAGE, no restore notice yet

Last official word 7 hours, 3 minutes ago: 911 outage in Massachusetts (State 911 Department, 2:22 PM \
EDT). I have seen no restore notice.

It says: “Individuals who are experiencing an emergency are asked to contact the direct line for their \
local police department.”

If no one answers, try another number or go to a police or fire station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
https://www.mass.gov/state-911
Unofficial bot; it cannot send help. Messages here do not reach 911."""

NO_NOTICE = """\
I have seen no official 911 outage notice for Massachusetts (checked 2:25 PM EDT: FEMA public alerts and \
National Weather Service). That does not mean 911 is working.

In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a \
station. Please do not call 911 to test it.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

REASSURED = """\
Maine Emergency Management Agency, 2:20 PM EDT: “Maine 911 fully operational, disregard the alert from \
another state.”

I have seen no official 911 outage notice for Maine (checked 2:25 PM EDT: FEMA public alerts and National \
Weather Service). That does not mean 911 is working.

In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a \
station. Please do not call 911 to test it.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

BLIND = """\
I cannot check right now, so I do not know whether there is a 911 outage in Massachusetts. Last checked \
1:55 PM EDT.

In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a \
station. Please do not call 911 to test it.
Unofficial bot; it cannot send help. Messages here do not reach 911."""

WITHDRAWN = """\
MA-0618-1 · Massachusetts: 911 outage notice WITHDRAWN

State 911 Department took back its 911 outage notice for Massachusetts of 2:22 PM EDT. It did not say \
that 911 is restored.

In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a \
station. Please do not call 911 to test it.

Checked 2:25 PM EDT: FEMA public alerts and National Weather Service.
https://www.mass.gov/state-911
Unofficial bot; it cannot send help. Messages here do not reach 911."""
