### Callbox: Kabuverdianu. No professional has reviewed these sentences yet.
### partial: one sentence; all the rest is shown in English until a translator delivers it.

-language-name = Kabuverdianu

interpreter = Óra ki algen atende, fla nómi di bu língua.
unreviewed = Es traduson li é di nos. Inda ningen di profison ka djobe-l. Na inglês:
