# Monday, 2 March 2026: working day 1 of 20. The month begins with what February left.

# The rack at the SMT line is empty, and the inbox says what to bring; from now on each part is
# brought when it is nearly gone.
expect inbox below-min/MAX2837ETM+/line/SMT qty 250 fix "move 250 MAX2837ETM+ from stores to line/SMT"
expect inbox below-min/MAX5864ETM+/line/SMT qty 250 fix "move 250 MAX5864ETM+ from stores to line/SMT"
expect inbox below-min/RFFC5072TR7/line/SMT qty 500 fix "move 320 RFFC5072TR7 from stores to line/SMT"
expect inbox below-min/LPC4320FBD144,551/line/SMT qty 180 fix "move 180 LPC4320FBD144,551 from stores to line/SMT"

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-02T06:10 key mv-0001
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-02T06:10 key mv-0002
move 320 RFFC5072TR7 from stores to line/SMT at 2026-03-02T06:10 key mv-0003
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-02T06:10 key mv-0004
complete 7 BOARD scrapped 1 lot B0302 at 2026-03-02T06:36 ref T-0001 note "oven too cold" key bl-0001
receive 4 reel GRM1555C1H330JA01D cost 31.50 per 1 reel from NORDMARK at 2026-03-02T07:00 ref LS-48209 key gr-0001
receive 1 reel UMK105CG8R2DV-F cost 11.60 per 1 reel from NORDMARK at 2026-03-02T07:09 ref LS-48217 key gr-0002
receive 2 reel LMK105BJ225MV-F cost 72.50 per 1 reel from NORDMARK at 2026-03-02T07:18 ref LS-48218 key gr-0003
receive 1 reel GRM1555C1H180JA01D cost 30.80 per 1 reel from NORDMARK at 2026-03-02T07:27 ref LS-48226 by Ole key gr-0004
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T07:33 key pl-0001
receive 2 reel BLM21PG221SN1D cost 96.00 per 1 reel from NORDMARK at 2026-03-02T07:36 ref LS-48231 by Jonas key gr-0005
operation 20 10 BOARD at 2026-03-02T07:40 key sl-0001
receive 15 tray 73251-2121 cost 462.50 per 1 tray from ALTENBURG at 2026-03-02T07:45 ref LS-48237 key gr-0006
receive 2 reel DMP2305U-7 cost 94.00 per 1 reel from KESTREL at 2026-03-02T07:54 ref LS-48238 key gr-0007
receive 5 reel RMCF0402JT10K0 cost 9.60 per 1 reel from NORDMARK at 2026-03-02T08:03 ref LS-48245 key gr-0008
complete 8 RADIO serials R00041..R00048 at 2026-03-02T08:03 key rl-0001
complete 10 BOARD lot B0302 at 2026-03-02T08:05 ref T-0002 key bl-0002
receive 2 reel RMCF0402ZT0R00 cost 8.80 per 1 reel from NORDMARK at 2026-03-02T08:12 ref LS-48252 key gr-0009
receive 4 bag FSMRA3JH cost 142.00 per 1 bag from ALTENBURG at 2026-03-02T08:21 ref LS-48253 key gr-0010
receive 3 reel RFFC5072TR7 cost 3725.00 per 1 reel to stores from TIDEWATER at 2026-03-02T08:30 ref LS-48257 key gr-0011
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T08:32 key pl-0002
operation 20 11 BOARD at 2026-03-02T08:38 key sl-0002
receive 5 tray MAX2837ETM+ cost 1562.50 per 1 tray to stores from KESTREL at 2026-03-02T08:39 ref LS-48260 key gr-0012
receive 18 tray LPC4320FBD144,551 cost 438.00 per 1 tray to stores from KESTREL at 2026-03-02T08:48 ref LS-48269 key gr-0013
complete 9 RADIO serials R00049..R00057 at 2026-03-02T08:54 key rl-0002
hold 1 RADIO serials R00057 in finished at 2026-03-02T08:54 note "clock is off" key ho-0001
receive 15 pack PCB cost 154.00 per 1 pack from HOLM-PCB at 2026-03-02T08:57 ref LS-48276 key gr-0014
issue 3 LMK105BJ105KV-F reason test at 2026-03-02T08:59 key is-0001
complete 11 BOARD lot B0302 at 2026-03-02T09:03 ref T-0003 key bl-0003
receive 18 box CASE cost 112.00 per 1 box from MERIDIAN at 2026-03-02T09:06 ref LS-48277 key gr-0015
ship 2 RADIO to WEB-SHOP at 2026-03-02T09:27 ref A-10405 key dn-0001
complete 11 PROGRAMMED-BOARD lot P0302 at 2026-03-02T09:33 by Tarek key pl-0003
complete 8 BOARD lot B0302 at 2026-03-02T09:42 ref T-0004 key bl-0004
complete 11 RADIO serials R00058..R00068 at 2026-03-02T09:51 key rl-0003
scrap 21 BLM21PG221SN1D at 2026-03-02T10:02 note "reel end" key sc-0001
ship 5 RADIO to CAMPUS-LAB at 2026-03-02T10:03 ref A-10414 key dn-0002
move 4 RADIO from finished to shop at 2026-03-02T10:15 key mv-0005
move 180 CASE from stores to painter at 2026-03-02T10:30 key mv-0006
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T10:33 by Tarek key pl-0004
ship 8 RADIO to HAMHAUS at 2026-03-02T10:46 ref A-10417 key dn-0003
complete 11 RADIO serials R00069..R00079 at 2026-03-02T10:52 key rl-0004
operation 20 8 BOARD scrapped 1 at 2026-03-02T10:54 note "oven too cold" key sl-0003
sell 1 RADIO from shop to COUNTER at 2026-03-02T10:56 key cs-0001
complete 8 BOARD lot B0302 at 2026-03-02T11:19 ref T-0005 key bl-0005
ship 4 RADIO to WEB-SHOP at 2026-03-02T11:24 ref A-10421 key dn-0004
complete 9 PROGRAMMED-BOARD lot P0302 at 2026-03-02T11:30 by Imke key pl-0005
complete 11 RADIO serials R00080..R00090 at 2026-03-02T11:40 key rl-0005
ship 12 RADIO to RADIOWERK at 2026-03-02T11:55 ref A-10422 key dn-0005
operation 20 11 BOARD at 2026-03-02T11:58 note "paste weighed" key sl-0004
  + 22.6 SOLDER-PASTE
complete 11 BOARD lot B0302 at 2026-03-02T12:23 ref T-0006 key bl-0006
complete 11 RADIO serials R00091..R00101 at 2026-03-02T12:37 key rl-0006
ship 20 RADIO to OVERSEAS at 2026-03-02T12:38 ref A-10426 key dn-0006
complete 12 PROGRAMMED-BOARD lot P0302 at 2026-03-02T12:39 key pl-0006
complete 11 BOARD lot B0302 at 2026-03-02T12:57 ref T-0007 by Imke note "dropped at the feeder" key bl-0007
  + 48 GRM1555C1H180JA01D
ship 6 RADIO to FIELDLINE at 2026-03-02T13:16 ref A-10434 key dn-0007
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0302 at 2026-03-02T13:33 key pl-0007
complete 11 RADIO serials R00102..R00112 at 2026-03-02T13:33 key rl-0007
ship 1 RADIO to WEB-SHOP at 2026-03-02T13:52 ref A-10439 key dn-0008
complete 9 BOARD lot B0302 at 2026-03-02T13:57 ref T-0008 key bl-0008

# The paste of this morning's boards still lies in the books, but it is due: it leaves the stock
# when the shift ends.
expect stock SOLDER-PASTE 985.4
expect due SOLDER-PASTE 147.1

tick at 2026-03-02T14:00 key tk-0001
expect stock SOLDER-PASTE 838.3
expect due SOLDER-PASTE 0
ship 6 RADIO to HAMHAUS at 2026-03-02T14:27 ref A-10444 key dn-0009
complete 9 RADIO serials R00113..R00121 at 2026-03-02T14:28 key rl-0008
complete 12 PROGRAMMED-BOARD lot P0302 at 2026-03-02T14:35 key pl-0008
issue 11 RMCF0402FT51K0 reason training at 2026-03-02T14:58 key is-0002
ship 5 RADIO to CAMPUS-LAB at 2026-03-02T15:04 ref A-10453 key dn-0010
complete 10 BOARD lot B0302 at 2026-03-02T15:09 ref T-0009 by Imke key bl-0009
complete 10 RADIO serials R00122..R00131 at 2026-03-02T15:28 key rl-0009
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0302 at 2026-03-02T15:35 by Jonas key pl-0009
ship 5 RADIO to CAMPUS-LAB at 2026-03-02T15:42 ref A-10458 key dn-0011
sell 2 RADIO from shop to COUNTER at 2026-03-02T15:58 key cs-0002
complete 6 BOARD scrapped 2 lot B0302 at 2026-03-02T16:12 ref T-0010 note tombstones key bl-0010
ship 3 RADIO to WEB-SHOP at 2026-03-02T16:19 ref A-10464 key dn-0012
complete 8 RADIO serials R00132..R00139 at 2026-03-02T16:22 key rl-0010
complete 12 PROGRAMMED-BOARD lot P0302 at 2026-03-02T16:42 key pl-0010
ship 4 RADIO to WEB-SHOP at 2026-03-02T16:53 ref A-10467 key dn-0013
operation 20 8 BOARD at 2026-03-02T17:11 key sl-0005
complete 9 RADIO serials R00140..R00148 at 2026-03-02T17:19 key rl-0011
ship 6 RADIO to MAKER-BOX at 2026-03-02T17:29 ref A-10470 key dn-0014
complete 8 BOARD lot B0302 at 2026-03-02T17:36 ref T-0011 by Jonas key bl-0011
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0302 at 2026-03-02T17:39 key pl-0011
ship 10 RADIO to FIELDLINE at 2026-03-02T18:10 ref A-10478 key dn-0015
complete 11 RADIO serials R00149..R00159 at 2026-03-02T18:14 key rl-0012
operation 20 8 BOARD at 2026-03-02T18:20 key sl-0006
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T18:40 key pl-0012
complete 8 BOARD lot B0302 at 2026-03-02T18:45 ref T-0012 key bl-0012
ship 20 RADIO to OVERSEAS at 2026-03-02T18:49 ref A-10486 key dn-0016
complete 9 RADIO serials R00160..R00168 at 2026-03-02T19:13 key rl-0013
complete 11 BOARD lot B0302 at 2026-03-02T19:25 ref T-0013 by Mara note "paste weighed" key bl-0013
  + 26.7 SOLDER-PASTE
ship 3 RADIO to WEB-SHOP at 2026-03-02T19:27 ref A-10491 key dn-0017
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T19:41 key pl-0013
ship 3 RADIO to MAKER-BOX at 2026-03-02T19:58 ref A-10494 key dn-0018
complete 8 RADIO serials R00169..R00176 at 2026-03-02T20:11 key rl-0014
complete 8 BOARD lot B0302 at 2026-03-02T20:28 ref T-0014 key bl-0014
ship 24 RADIO to OVERSEAS at 2026-03-02T20:37 ref A-10495 key dn-0019
complete 13 PROGRAMMED-BOARD lot P0302 at 2026-03-02T20:44 key pl-0014
complete 10 RADIO serials R00177..R00186 at 2026-03-02T21:02 note "wrapped twice" key rl-0015
  + 30 FOAM
operation 20 8 BOARD at 2026-03-02T21:20 key sl-0007
count 342 10103592-0001LF at 2026-03-02T21:23 key ct-0001
count 3422 GRM155R71C103KA01D at 2026-03-02T21:29 key ct-0002
count 4364 FSMRA3JH at 2026-03-02T21:36 by Imke key ct-0003
count 18086 RMCF0402JT39R0 at 2026-03-02T21:37 key ct-0004
expense 618.00 account 3410 at 2026-03-02T21:50 note "wages of the day" key ex-0001
expense 314.00 account 3420 at 2026-03-02T21:50 note machines key ex-0002
tick at 2026-03-02T22:00 key tk-0002

# What must hold in the evening.
expect stock BOARD 35
expect stock PROGRAMMED-BOARD 50
expect stock RADIO 36
expect stock RADIO 1 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 184
expect stock CASE 180 in painter
expect due RMCF0402JT39R0 3036
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 1040 value 2912.00
expect stock CARTON 654 value 235.44
expect stock GRM1555C1H470JA01D 1506
expect stock GRM21BR61A106KE19L 3972
expect stock SOLDER-PASTE 715.4
expect balance payables -40394.00
