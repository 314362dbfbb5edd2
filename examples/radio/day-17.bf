# Tuesday, 24 March 2026: working day 17 of 20. The converter MAX5864 runs out at the line; new
# trays come to the stores.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-24T06:10 key mv-0050
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-24T06:10 key mv-0051
complete 7 BOARD lost 1 lot B0324 at 2026-03-24T06:33 ref T-0259 note "paste weighed" key bl-0259
  + 21 SOLDER-PASTE
receive 2 jar SOLDER-PASTE cost 41.20 per 1 jar from ALTENBURG at 2026-03-24T07:00 ref LS-49067 key gr-0171
receive 18 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-24T07:09 ref LS-49073 key gr-0172
complete 11 BOARD lot B0324 at 2026-03-24T07:15 ref T-0260 note "paste weighed" key bl-0260
  + 26 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T07:26 key pl-0212
complete 11 BOARD lot B0324 at 2026-03-24T07:50 ref T-0261 key bl-0261
complete 8 RADIO serials R02367..R02374 at 2026-03-24T08:02 key rl-0248
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T08:16 key pl-0213
complete 8 BOARD lot B0324 at 2026-03-24T08:29 ref T-0262 note "paste weighed" key bl-0262
  + 18.5 SOLDER-PASTE
complete 8 RADIO serials R02375..R02382 at 2026-03-24T08:34 key rl-0249
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T08:55 key pl-0214
issue 1 CX3225GB25000D0HEQZ1 reason test at 2026-03-24T08:56 key is-0033
complete 9 BOARD lot B0324 at 2026-03-24T09:05 ref T-0263 by Ole key bl-0263
complete 11 RADIO serials R02383..R02393 at 2026-03-24T09:10 key rl-0250
ship 4 RADIO to MAKER-BOX at 2026-03-24T09:30 ref A-11867 key dn-0290
complete 10 BOARD lot B0324 at 2026-03-24T09:38 ref T-0264 note "paste weighed" key bl-0264
  + 21.9 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T09:40 key pl-0215
complete 8 RADIO serials R02394..R02401 at 2026-03-24T09:48 key rl-0251
ship 3 RADIO to WEB-SHOP at 2026-03-24T09:54 ref A-11876 key dn-0291
scrap 60 SKY13317-373LF at 2026-03-24T10:03 note "feeder jam" key sc-0026
move 4 RADIO from finished to shelf at 2026-03-24T10:15 key mv-0052
complete 8 BOARD lot B0324 at 2026-03-24T10:19 ref T-0265 key bl-0265
complete 9 RADIO serials R02402..R02410 at 2026-03-24T10:21 by Tarek key rl-0252
ship 6 RADIO to FIELDLINE at 2026-03-24T10:24 ref A-11880 key dn-0292
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T10:26 key pl-0216
ship 20 RADIO to OVERSEAS at 2026-03-24T10:52 ref A-11889 key dn-0293
complete 10 BOARD lot B0324 at 2026-03-24T10:55 ref T-0266 note "paste weighed" key bl-0266
  + 24.1 SOLDER-PASTE
complete 9 RADIO serials R02411..R02419 at 2026-03-24T11:00 key rl-0253
sell 1 RADIO from shelf to COUNTER at 2026-03-24T11:00 key cs-0026
ship 8 RADIO to HAMHAUS at 2026-03-24T11:12 ref A-11896 key dn-0294
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T11:14 key pl-0217
complete 10 RADIO serials R02420..R02429 at 2026-03-24T11:29 key rl-0254
complete 9 BOARD scrapped 1 lot B0324 at 2026-03-24T11:31 ref T-0267 by Jonas key bl-0267
ship 24 RADIO to OVERSEAS at 2026-03-24T11:38 ref A-11904 key dn-0295
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T11:56 key pl-0218
ship 8 RADIO to OVERSEAS at 2026-03-24T12:03 ref A-11905 key dn-0296
complete 8 RADIO serials R02430..R02437 at 2026-03-24T12:09 key rl-0255
complete 11 BOARD lot B0324 at 2026-03-24T12:11 ref T-0268 by Jonas key bl-0268
ship 4 RADIO to MAKER-BOX at 2026-03-24T12:36 ref A-11914 key dn-0297
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0324 at 2026-03-24T12:39 key pl-0219
complete 10 RADIO serials R02438..R02447 at 2026-03-24T12:41 key rl-0256
complete 11 BOARD lot B0324 at 2026-03-24T12:45 ref T-0269 note "paste weighed" key bl-0269
  + 24.3 SOLDER-PASTE
ship 10 RADIO to RADIOWERK at 2026-03-24T12:56 ref A-11919 key dn-0298
complete 9 RADIO serials R02448..R02456 at 2026-03-24T13:19 key rl-0257
complete 7 BOARD scrapped 1 lot B0324 at 2026-03-24T13:24 ref T-0270 note "paste weighed" key bl-0270
  + 18.3 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T13:24 key pl-0220
ship 3 RADIO to MAKER-BOX at 2026-03-24T13:24 ref A-11922 key dn-0299
complete 11 RADIO serials R02457..R02467 at 2026-03-24T13:49 key rl-0258
ship 5 RADIO to FIELDLINE at 2026-03-24T13:50 ref A-11923 key dn-0300
complete 11 BOARD lot B0324 at 2026-03-24T13:57 ref T-0271 note "paste weighed" key bl-0271
  + 27.6 SOLDER-PASTE
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T14:14 key pl-0221
ship 2 RADIO to WEB-SHOP at 2026-03-24T14:18 ref A-11924 key dn-0301
complete 8 RADIO serials R02468..R02475 at 2026-03-24T14:31 key rl-0259
complete 9 BOARD lot B0324 at 2026-03-24T14:38 ref T-0272 key bl-0272
ship 10 RADIO to HAMHAUS at 2026-03-24T14:39 ref A-11931 key dn-0302
complete 9 PROGRAMMED-BOARD lot P0324 at 2026-03-24T14:51 key pl-0222
scrap 9 SKY13317-373LF at 2026-03-24T14:56 note "reel end" key sc-0027
issue 3 FSMRA3JH reason damage at 2026-03-24T15:02 key is-0034

# New converters come to the stores. What is owed at the line stays owed until a tray is carried
# there.
receive 4 tray MAX5864ETM+ cost 2410.00 per 1 tray to stores from KESTREL at 2026-03-24T15:02 ref LS-49082 key gr-0173

complete 8 RADIO serials R02476..R02483 at 2026-03-24T15:07 key rl-0260
ship 5 RADIO to FIELDLINE at 2026-03-24T15:09 ref A-11933 key dn-0303
complete 9 BOARD lost 1 lot B0324 at 2026-03-24T15:14 ref T-0273 key bl-0273
ship 5 RADIO to CAMPUS-LAB at 2026-03-24T15:33 ref A-11934 key dn-0304
complete 9 PROGRAMMED-BOARD lot P0324 at 2026-03-24T15:40 key pl-0223
complete 10 RADIO serials R02484..R02493 at 2026-03-24T15:40 key rl-0261
complete 11 BOARD lot B0324 at 2026-03-24T15:46 ref T-0274 key bl-0274
ship 5 RADIO to CAMPUS-LAB at 2026-03-24T16:05 ref A-11942 key dn-0305
complete 9 RADIO serials R02494..R02502 at 2026-03-24T16:11 key rl-0262
complete 9 PROGRAMMED-BOARD lot P0324 at 2026-03-24T16:23 key pl-0224
ship 2 RADIO to WEB-SHOP at 2026-03-24T16:26 ref A-11949 key dn-0306
complete 10 RADIO serials R02503..R02512 at 2026-03-24T16:50 key rl-0263
ship 3 RADIO to WEB-SHOP at 2026-03-24T16:55 ref A-11957 key dn-0307
ship 2 RADIO to WEB-SHOP at 2026-03-24T17:21 ref A-11959 key dn-0308
count 6035 GRM1555C1H470JA01D at 2026-03-24T17:33 key ct-0057
count 4770 RMCF0402FT162K at 2026-03-24T17:33 key ct-0058
count 2194 RMCF0402FT715K at 2026-03-24T17:40 key ct-0059
expense 598.00 account 3410 at 2026-03-24T17:50 note "wages of the day" key ex-0036
expense 310.50 account 3420 at 2026-03-24T17:50 note machines key ex-0037

# What must hold in the evening.
expect stock BOARD 120
expect stock PROGRAMMED-BOARD 28
expect stock RADIO 32
expect stock RADIO 5 in shelf
expect stock CASE 766 value 2259.70
expect stock CARTON 476 value 171.36
expect stock RMCF0402FT715K 2194
expect stock ANTENNA 421
expect stock SOLDER-PASTE 1614.4
expect owed MAX5864ETM+ 43
expect owed SCREW 0
expect balance payables -243886.20
