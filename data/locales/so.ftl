### Callbox: Soomaali. No professional has reviewed these sentences yet.
### partial: one sentence; all the rest is shown in English until a translator delivers it.

-language-name = Soomaali

interpreter = Marka qof kuu jawaabo, sheeg magaca luqaddaada.
unreviewed = Tarjumaddan annagaa samaynay. Weli xirfadle ma hubin. Ingiriis ahaan:
