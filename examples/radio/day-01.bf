# Monday, 2 March 2026: working day 1 of 20. The month begins with what February left.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-02T06:10 key mv-0001
move 1 tray MAX5864ETM+ from stores to line at 2026-03-02T06:10 key mv-0002
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-02T06:10 key mv-0003
complete 7 BOARD scrapped 1 lot B0302 at 2026-03-02T06:36 ref T-0001 key bl-0001
receive 4 reel GRM1555C1H330JA01D cost 31.50 per 1 reel from NORDMARK at 2026-03-02T07:00 ref LS-48206 key gr-0001
receive 1 reel UMK105CG8R2DV-F cost 11.60 per 1 reel from NORDMARK at 2026-03-02T07:09 ref LS-48215 key gr-0002
complete 11 BOARD lot B0302 at 2026-03-02T07:16 ref T-0002 by Ole key bl-0002
receive 2 reel LMK105BJ225MV-F cost 72.50 per 1 reel from NORDMARK at 2026-03-02T07:18 ref LS-48219 key gr-0003
receive 1 reel GRM1555C1H180JA01D cost 30.80 per 1 reel from NORDMARK at 2026-03-02T07:27 ref LS-48226 key gr-0004
complete 9 PROGRAMMED-BOARD lot P0302 at 2026-03-02T07:31 key pl-0001
receive 2 reel BLM21PG221SN1D cost 96.00 per 1 reel from NORDMARK at 2026-03-02T07:36 ref LS-48235 by Tarek key gr-0005
receive 15 tray 73251-2121 cost 462.50 per 1 tray from ALTENBURG at 2026-03-02T07:45 ref LS-48242 by Tarek key gr-0006
complete 9 BOARD lost 1 lot B0302 at 2026-03-02T07:50 ref T-0003 key bl-0003
receive 2 reel DMP2305U-7 cost 94.00 per 1 reel from KESTREL at 2026-03-02T07:54 ref LS-48243 key gr-0007
complete 8 RADIO serials R00041..R00048 at 2026-03-02T07:59 key rl-0001
receive 5 reel RMCF0402JT10K0 cost 9.60 per 1 reel from NORDMARK at 2026-03-02T08:03 ref LS-48249 by Mara key gr-0008
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T08:09 key pl-0002
receive 2 reel RMCF0402ZT0R00 cost 8.80 per 1 reel from NORDMARK at 2026-03-02T08:12 ref LS-48256 key gr-0009
receive 4 bag FSMRA3JH cost 142.00 per 1 bag from ALTENBURG at 2026-03-02T08:21 ref LS-48265 key gr-0010
complete 11 BOARD lot B0302 at 2026-03-02T08:29 ref T-0004 key bl-0004
receive 3 reel RFFC5072TR7 cost 3725.00 per 1 reel to stores from TIDEWATER at 2026-03-02T08:30 ref LS-48273 key gr-0011
receive 5 tray MAX2837ETM+ cost 1562.50 per 1 tray to stores from KESTREL at 2026-03-02T08:39 ref LS-48279 key gr-0012
complete 9 RADIO serials R00049..R00057 at 2026-03-02T08:41 key rl-0002
complete 11 PROGRAMMED-BOARD lot P0302 at 2026-03-02T08:46 key pl-0003
receive 18 tray LPC4320FBD144,551 cost 438.00 per 1 tray to stores from KESTREL at 2026-03-02T08:48 ref LS-48284 key gr-0013
receive 15 pack PCB cost 154.00 per 1 pack from HOLM-PCB at 2026-03-02T08:57 ref LS-48291 by Mara key gr-0014
issue 6 DMP2305U-7 reason engineering at 2026-03-02T08:59 key is-0001
receive 18 box CASE cost 112.00 per 1 box from MERIDIAN at 2026-03-02T09:06 ref LS-48296 key gr-0015
complete 8 RADIO serials R00058..R00065 at 2026-03-02T09:11 key rl-0003
complete 10 BOARD lot B0302 at 2026-03-02T09:17 ref T-0005 key bl-0005
complete 11 PROGRAMMED-BOARD lot P0302 at 2026-03-02T09:20 key pl-0004
ship 5 RADIO to CAMPUS-LAB at 2026-03-02T09:32 ref A-10403 key dn-0001
complete 9 RADIO serials R00066..R00074 at 2026-03-02T09:50 key rl-0004
complete 8 BOARD lot B0302 at 2026-03-02T09:57 ref T-0006 key bl-0006
ship 3 RADIO to MAKER-BOX at 2026-03-02T10:02 ref A-10407 key dn-0002
scrap 24 RMCF0402FT4K70 at 2026-03-02T10:02 note "reel end" key sc-0001
complete 9 PROGRAMMED-BOARD lot P0302 at 2026-03-02T10:06 by Tarek key pl-0005
move 4 RADIO from finished to shelf at 2026-03-02T10:15 key mv-0004
ship 4 RADIO to MAKER-BOX at 2026-03-02T10:25 ref A-10413 key dn-0003
complete 8 RADIO serials R00075..R00082 at 2026-03-02T10:28 key rl-0005
complete 8 BOARD lot B0302 at 2026-03-02T10:31 ref T-0007 key bl-0007
complete 13 PROGRAMMED-BOARD lot P0302 at 2026-03-02T10:38 key pl-0006
sell 1 RADIO from shelf to COUNTER at 2026-03-02T10:56 key cs-0001
ship 10 RADIO to RADIOWERK at 2026-03-02T11:00 ref A-10422 key dn-0004
complete 8 RADIO serials R00083..R00090 at 2026-03-02T11:05 by Tarek note "wrapped twice" key rl-0006
  + 7.2 TAPE
complete 9 BOARD lot B0302 at 2026-03-02T11:08 ref T-0008 key bl-0008
complete 12 PROGRAMMED-BOARD lot P0302 at 2026-03-02T11:16 key pl-0007
ship 16 RADIO to RADIOWERK at 2026-03-02T11:30 ref A-10430 key dn-0005
complete 11 RADIO serials R00091..R00101 at 2026-03-02T11:47 by Jonas key rl-0007
complete 12 PROGRAMMED-BOARD lot P0302 at 2026-03-02T11:53 by Imke key pl-0008
complete 10 BOARD lot B0302 at 2026-03-02T11:56 ref T-0009 by Mara key bl-0009
ship 3 RADIO to MAKER-BOX at 2026-03-02T11:58 ref A-10439 key dn-0006
complete 11 RADIO serials R00102..R00112 at 2026-03-02T12:23 key rl-0008
ship 16 RADIO to RADIOWERK at 2026-03-02T12:26 ref A-10444 key dn-0007
complete 8 BOARD lot B0302 at 2026-03-02T12:34 ref T-0010 by Mara key bl-0010
complete 10 PROGRAMMED-BOARD lot P0302 at 2026-03-02T12:37 key pl-0009
ship 10 RADIO to FIELDLINE at 2026-03-02T12:54 ref A-10446 key dn-0008
complete 11 RADIO serials R00113..R00123 at 2026-03-02T13:01 key rl-0009
complete 10 BOARD lot B0302 at 2026-03-02T13:09 ref T-0011 key bl-0011
complete 13 PROGRAMMED-BOARD lot P0302 at 2026-03-02T13:11 key pl-0010
ship 1 RADIO to WEB-SHOP at 2026-03-02T13:25 ref A-10452 key dn-0009
complete 9 RADIO serials R00124..R00132 at 2026-03-02T13:38 key rl-0010
complete 9 PROGRAMMED-BOARD lot P0302 at 2026-03-02T13:50 key pl-0011
complete 10 BOARD lot B0302 at 2026-03-02T13:54 ref T-0012 key bl-0012
ship 1 RADIO to WEB-SHOP at 2026-03-02T13:54 ref A-10460 key dn-0010
complete 10 RADIO serials R00133..R00142 at 2026-03-02T14:19 key rl-0011
ship 3 RADIO to WEB-SHOP at 2026-03-02T14:20 ref A-10462 key dn-0011
complete 13 PROGRAMMED-BOARD lot P0302 at 2026-03-02T14:28 key pl-0012
complete 10 BOARD lot B0302 at 2026-03-02T14:34 ref T-0013 note "dropped at the feeder" key bl-0013
  + 46 RMCF0402FT4K70
ship 6 RADIO to HAMHAUS at 2026-03-02T14:49 ref A-10470 key dn-0012
issue 19 GRM1555C1H181JA01D reason training at 2026-03-02T14:58 key is-0002
complete 8 RADIO serials R00143..R00150 at 2026-03-02T14:59 key rl-0012
complete 11 PROGRAMMED-BOARD lot P0302 at 2026-03-02T15:07 key pl-0013
complete 8 BOARD lot B0302 at 2026-03-02T15:13 ref T-0014 note "paste weighed" key bl-0014
  + 20.8 SOLDER-PASTE
ship 6 RADIO to MAKER-BOX at 2026-03-02T15:21 ref A-10479 key dn-0013
complete 10 RADIO serials R00151..R00160 at 2026-03-02T15:31 by Jonas key rl-0013
complete 13 PROGRAMMED-BOARD lot P0302 at 2026-03-02T15:45 key pl-0014
complete 9 BOARD lot B0302 at 2026-03-02T15:51 ref T-0015 key bl-0015
ship 20 RADIO to OVERSEAS at 2026-03-02T15:52 ref A-10487 key dn-0014
sell 1 RADIO from shelf to COUNTER at 2026-03-02T15:58 key cs-0002
complete 10 RADIO serials R00161..R00170 at 2026-03-02T16:11 key rl-0014
ship 10 RADIO to RADIOWERK at 2026-03-02T16:23 ref A-10494 key dn-0015
complete 12 PROGRAMMED-BOARD lot P0302 at 2026-03-02T16:28 key pl-0015
ship 3 RADIO to WEB-SHOP at 2026-03-02T16:46 ref A-10499 key dn-0016
complete 9 RADIO serials R00171..R00179 at 2026-03-02T16:47 key rl-0015
ship 6 RADIO to HAMHAUS at 2026-03-02T17:17 ref A-10508 key dn-0017
count 1957 RMCF0402FT4K70 at 2026-03-02T17:29 key ct-0001
count 45940 GRM1555C1H330JA01D at 2026-03-02T17:34 key ct-0002
count 1320 LTST-S220KGKT at 2026-03-02T17:41 key ct-0003
count 1319 MGA-81563-TR1G at 2026-03-02T17:41 key ct-0004
expense 655.00 account 3410 at 2026-03-02T17:50 note "wages of the day" key ex-0001
expense 302.50 account 3420 at 2026-03-02T17:50 note machines key ex-0002

# What must hold in the evening.
expect stock BOARD 30
expect stock PROGRAMMED-BOARD 77
expect stock RADIO 54
expect stock RADIO 2 in shelf
expect stock CASE 901 value 2522.80
expect stock CARTON 661 value 237.96
expect stock GRM1555C1H470JA01D 1500
expect stock GRM21BR61A106KE19L 3960
expect stock SOLDER-PASTE 713.2
expect balance payables -40419.50
