# Monday, 23 March 2026: working day 16 of 20. The black USB cables run out.

complete 10 BOARD lot B0323 at 2026-03-23T06:20 ref T-0242 by Jonas key bl-0242
operation 20 10 BOARD at 2026-03-23T06:33 key sl-0099
rework 1 RADIO serials R02156 labour 4.20 at 2026-03-23T06:40 key rw-0023
  + 1 PAINTED-CASE
rework 1 RADIO serials R02172 labour 4.20 at 2026-03-23T06:40 key rw-0024
  + 1 CX3225GB25000D0HEQZ1
complete 10 BOARD lot B0323 at 2026-03-23T06:58 ref T-0243 by Jonas key bl-0243
receive 15 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-23T07:00 ref LS-49024 key gr-0182
receive 18 box CASE cost 118.00 per 1 box from MERIDIAN at 2026-03-23T07:09 ref LS-49033 key gr-0183
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T07:33 key pl-0204
complete 11 BOARD lot B0323 at 2026-03-23T07:34 ref T-0244 key bl-0244
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-23T07:46 key mv-0070
complete 9 RADIO serials R02241..R02249 at 2026-03-23T08:03 key rl-0236
receive 142 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-23T08:15 ref LS-49038 key gr-0184
complete 9 BOARD lot B0323 at 2026-03-23T08:32 ref T-0245 key bl-0245
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T08:35 key pl-0205
complete 9 RADIO serials R02250..R02258 at 2026-03-23T08:54 key rl-0237
issue 17 GRM1555C1H181JA01D reason training at 2026-03-23T08:56 key is-0035

# The campaign is over: the rest of the leaflets goes into the paper bin.
scrap 510 LEAFLET at 2026-03-23T09:05 key sc-0022

ship 8 RADIO to CAMPUS-LAB at 2026-03-23T09:26 ref A-11912 key dn-0299
complete 10 BOARD lot B0323 at 2026-03-23T09:28 ref T-0246 key bl-0246
empty 1 reel RMCF0402JT39R0 at 2026-03-23T09:40 key em-0005
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-23T09:40 key mv-0071
complete 10 RADIO serials R02259..R02268 at 2026-03-23T09:41 note "wrapped twice" key rl-0238
  + 30 FOAM
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T09:43 key pl-0206
ship 3 RADIO to WEB-SHOP at 2026-03-23T09:57 ref A-11919 key dn-0300
scrap 54 RMCF0402FT1K00 at 2026-03-23T10:02 note "feeder jam" key sc-0023
move 180 CASE from stores to painter at 2026-03-23T10:30 key mv-0072
ship 10 RADIO to FIELDLINE at 2026-03-23T10:32 ref A-11927 key dn-0301
complete 9 BOARD lost 1 lot B0323 at 2026-03-23T10:34 ref T-0247 by Tarek key bl-0247
complete 8 RADIO serials R02269..R02276 at 2026-03-23T10:39 key rl-0239
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0323 at 2026-03-23T10:48 key pl-0207
sell 2 RADIO from shop to COUNTER at 2026-03-23T11:04 key cs-0025
ship 6 RADIO to MAKER-BOX at 2026-03-23T11:09 ref A-11932 key dn-0302
complete 8 RADIO serials R02277..R02284 at 2026-03-23T11:29 by Ole key rl-0240
complete 10 BOARD lot B0323 at 2026-03-23T11:33 ref T-0248 note "dropped at the feeder" key bl-0248
  + 62 GRM21BR61A106KE19L
ship 8 RADIO to HAMHAUS at 2026-03-23T11:33 ref A-11941 key dn-0303
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T11:56 key pl-0208
ship 2 RADIO to WEB-SHOP at 2026-03-23T12:07 ref A-11944 key dn-0304
complete 8 RADIO serials R02285..R02292 at 2026-03-23T12:23 key rl-0241
hold 1 RADIO serials R02292 in finished at 2026-03-23T12:23 note "no reception" key ho-0023
complete 11 BOARD lot B0323 at 2026-03-23T12:33 ref T-0249 key bl-0249
ship 16 RADIO to RADIOWERK at 2026-03-23T12:37 ref A-11950 key dn-0305
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0323 at 2026-03-23T13:00 by Tarek key pl-0209
ship 3 RADIO to MAKER-BOX at 2026-03-23T13:13 ref A-11959 key dn-0306
complete 9 RADIO serials R02293..R02301 at 2026-03-23T13:16 key rl-0242
hold 1 RADIO serials R02301 in finished at 2026-03-23T13:16 note "no reception" key ho-0024

# A few boxes of white cables come by courier.
receive 4 box USB-CABLE-W cost 46.50 per 1 box from MERIDIAN at 2026-03-23T13:17 ref LS-49040 key gr-0185

complete 6 BOARD scrapped 2 lot B0323 at 2026-03-23T13:26 ref T-0250 note tombstones key bl-0250
ship 8 RADIO to CAMPUS-LAB at 2026-03-23T13:49 ref A-11961 key dn-0307
tick at 2026-03-23T14:00 key tk-0031
complete 11 RADIO serials R02302..R02312 at 2026-03-23T14:02 key rl-0243
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T14:11 by Mara key pl-0210
ship 20 RADIO to OVERSEAS at 2026-03-23T14:21 ref A-11970 key dn-0308
complete 10 BOARD lot B0323 at 2026-03-23T14:25 ref T-0251 key bl-0251
ship 5 RADIO to FIELDLINE at 2026-03-23T14:51 ref A-11976 key dn-0309
complete 7 RADIO scrapped 1 serials R02313..R02319 at 2026-03-23T14:57 key rl-0244
issue 3 ERJ-2GEJ223X reason test at 2026-03-23T15:01 by Imke key is-0036
scrap 32 GRM1555C1H220JA01D at 2026-03-23T15:01 note "feeder jam" key sc-0024
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T15:13 key pl-0211
ship 6 RADIO to MAKER-BOX at 2026-03-23T15:19 ref A-11985 key dn-0310
complete 9 BOARD lot B0323 at 2026-03-23T15:31 ref T-0252 key bl-0252
ship 2 RADIO to MAKER-BOX at 2026-03-23T15:51 ref A-11988 key dn-0311
complete 8 RADIO serials R02320..R02327 at 2026-03-23T15:53 key rl-0245
sell 1 RADIO from shop to COUNTER at 2026-03-23T16:02 key cs-0026
complete 9 BOARD lot B0323 at 2026-03-23T16:23 ref T-0253 key bl-0253
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T16:24 by Mara key pl-0212
ship 8 RADIO to OVERSEAS at 2026-03-23T16:28 ref A-11990 key dn-0312
complete 8 RADIO serials R02328..R02335 at 2026-03-23T16:42 key rl-0246
hold 1 RADIO serials R02335 in finished at 2026-03-23T16:42 note "clock is off" key ho-0025
ship 7 RADIO to FIELDLINE at 2026-03-23T16:52 ref A-11996 key dn-0313
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0323 at 2026-03-23T17:22 key pl-0213
operation 20 11 BOARD at 2026-03-23T17:23 key sl-0100
complete 7 RADIO scrapped 1 serials R02336..R02342 at 2026-03-23T17:39 by Mara key rl-0247
complete 11 BOARD lot B0323 at 2026-03-23T17:48 ref T-0254 key bl-0254
ship 2 RADIO to WEB-SHOP at 2026-03-23T17:59 ref A-12002 key dn-0314
operation 20 10 BOARD scrapped 1 at 2026-03-23T18:23 by Imke note "dropped at the feeder" key sl-0101
  + 70 RMCF0402JT470R
complete 10 RADIO serials R02343..R02352 at 2026-03-23T18:26 key rl-0248
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T18:33 by Jonas key pl-0214
ship 10 RADIO to FIELDLINE at 2026-03-23T18:33 ref A-12007 key dn-0315
complete 10 BOARD lot B0323 at 2026-03-23T18:48 ref T-0255 key bl-0255
ship 5 RADIO to HAMHAUS at 2026-03-23T19:01 ref A-12011 key dn-0316
complete 10 RADIO serials R02353..R02362 at 2026-03-23T19:21 key rl-0249
operation 20 11 BOARD at 2026-03-23T19:25 key sl-0102
ship 4 RADIO to CAMPUS-LAB at 2026-03-23T19:33 ref A-12014 key dn-0317
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T19:36 by Imke key pl-0215
complete 11 BOARD lot B0323 at 2026-03-23T19:50 ref T-0256 by Ole key bl-0256
complete 9 RADIO scrapped 1 serials R02363..R02371 at 2026-03-23T20:11 by Imke key rl-0250
ship 15 RADIO to OVERSEAS at 2026-03-23T20:12 ref A-12019 key dn-0318
complete 9 BOARD lot B0323 at 2026-03-23T20:21 ref T-0257 by Jonas key bl-0257
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T20:46 key pl-0216
complete 8 RADIO serials R02372..R02379 at 2026-03-23T21:02 key rl-0251

# The radios that found no black cable got a white one: settled by hand with the alternate.
settle 65 USB-CABLE with USB-CABLE-W at 2026-03-23T21:10 key se-0001

operation 20 9 BOARD at 2026-03-23T21:20 by Tarek key sl-0103
count 4609 BSS84 at 2026-03-23T21:26 by Ole key ct-0051
count 1202 CX3225GB25000D0HEQZ1 at 2026-03-23T21:31 by Mara key ct-0052
count 2379 HK10056N2S-T at 2026-03-23T21:41 by Tarek key ct-0053
expense 606.00 account 3410 at 2026-03-23T21:50 note "wages of the day" key ex-0034
expense 303.50 account 3420 at 2026-03-23T21:50 note machines key ex-0035
tick at 2026-03-23T22:00 key tk-0032

# What must hold in the evening.
expect stock BOARD 89
expect stock PROGRAMMED-BOARD 27
expect stock RADIO 14
expect stock RADIO 3 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 197
expect stock CASE 361 in painter
expect due RMCF0402JT39R0 3328
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 901 value 2657.95
expect stock CARTON 605 value 217.80
expect stock RMCF0402FT1K00 8266
expect stock MAX5864ETM+ 36
expect stock SOLDER-PASTE 994.9
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect balance payables -234005.80
