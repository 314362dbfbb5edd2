# Monday, 23 March 2026: working day 16 of 20. The black USB cables run out.

move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-23T06:10 key mv-0055
complete 10 BOARD lot B0323 at 2026-03-23T06:20 ref T-0245 key bl-0245
complete 9 BOARD lot B0323 at 2026-03-23T06:38 ref T-0246 note "paste weighed" key bl-0246
  + 22.7 SOLDER-PASTE
receive 15 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-23T07:00 ref LS-49016 key gr-0168
receive 18 box CASE cost 118.00 per 1 box from MERIDIAN at 2026-03-23T07:09 ref LS-49025 by Ole key gr-0169
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T07:26 key pl-0201
operation 20 8 BOARD at 2026-03-23T07:31 key sl-0089
complete 9 RADIO serials R02231..R02239 at 2026-03-23T07:56 key rl-0235
complete 8 BOARD lot B0323 at 2026-03-23T07:56 ref T-0247 key bl-0247
complete 8 BOARD lot B0323 at 2026-03-23T08:22 ref T-0248 key bl-0248
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T08:31 key pl-0202
issue 30 AB26TRQ-32.768KHZ-T reason training at 2026-03-23T08:56 by Imke key is-0033
complete 11 RADIO serials R02240..R02250 at 2026-03-23T08:59 key rl-0236

# The campaign is over: the rest of the leaflets goes into the paper bin.
scrap 539 LEAFLET at 2026-03-23T09:05 key sc-0023

operation 20 9 BOARD at 2026-03-23T09:21 note "dropped at the feeder" key sl-0090
  + 68 SKY13350-385LF
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T09:30 key pl-0203
ship 8 RADIO to CAMPUS-LAB at 2026-03-23T09:34 ref A-11899 key dn-0299
complete 9 BOARD lot B0323 at 2026-03-23T09:46 ref T-0249 key bl-0249
complete 10 RADIO serials R02251..R02260 at 2026-03-23T09:48 key rl-0237
scrap 22 RMCF0402JT10K0 at 2026-03-23T09:56 note "reel end" key sc-0024
ship 2 RADIO to WEB-SHOP at 2026-03-23T10:01 ref A-11905 key dn-0300
complete 10 BOARD lot B0323 at 2026-03-23T10:17 ref T-0250 key bl-0250
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T10:37 key pl-0204
ship 5 RADIO to FIELDLINE at 2026-03-23T10:41 ref A-11911 key dn-0301
complete 8 RADIO serials R02261..R02268 at 2026-03-23T10:44 key rl-0238
sell 1 RADIO from shop to COUNTER at 2026-03-23T10:57 key cs-0026
complete 8 BOARD lot B0323 at 2026-03-23T11:11 ref T-0251 key bl-0251
ship 4 RADIO to MAKER-BOX at 2026-03-23T11:13 ref A-11918 key dn-0302
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T11:33 by Imke key pl-0205
complete 11 RADIO serials R02269..R02279 at 2026-03-23T11:41 key rl-0239
ship 5 RADIO to FIELDLINE at 2026-03-23T11:52 ref A-11922 key dn-0303
issue 21 AB26TRQ-32.768KHZ-T reason training at 2026-03-23T11:56 key is-0034
complete 8 BOARD scrapped 2 lot B0323 at 2026-03-23T12:05 ref T-0252 note "dropped at the feeder" key bl-0252
  + 45 RMCF0402JT1K80
ship 2 RADIO to WEB-SHOP at 2026-03-23T12:30 ref A-11925 key dn-0304
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T12:37 key pl-0206
complete 10 RADIO serials R02280..R02289 at 2026-03-23T12:40 key rl-0240
operation 20 10 BOARD at 2026-03-23T13:04 key sl-0091
ship 8 RADIO to CAMPUS-LAB at 2026-03-23T13:04 ref A-11933 key dn-0305

# A few boxes of white cables come by courier.
receive 4 box USB-CABLE-W cost 46.50 per 1 box from MERIDIAN at 2026-03-23T13:17 ref LS-49034 key gr-0170

complete 10 BOARD lot B0323 at 2026-03-23T13:29 ref T-0253 key bl-0253
complete 5 RADIO serials R02290..R02294 at 2026-03-23T13:32 key rl-0241
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T13:37 key pl-0207
ship 3 RADIO to WEB-SHOP at 2026-03-23T13:38 ref A-11942 key dn-0306
tick at 2026-03-23T14:00 key tk-0031
complete 8 BOARD scrapped 2 lot B0323 at 2026-03-23T14:01 ref T-0254 note tombstones key bl-0254
ship 1 RADIO to WEB-SHOP at 2026-03-23T14:09 ref A-11951 key dn-0307
complete 10 RADIO serials R02295..R02304 at 2026-03-23T14:28 key rl-0242
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T14:36 key pl-0208
ship 4 RADIO to WEB-SHOP at 2026-03-23T14:49 ref A-11957 key dn-0308
complete 9 BOARD scrapped 1 lot B0323 at 2026-03-23T14:51 ref T-0255 note "dropped at the feeder" key bl-0255
  + 65 RMCF0402FT1K00
scrap 38 SKY13350-385LF at 2026-03-23T14:58 note "feeder jam" key sc-0025
issue 10 GRM1555C1H3R0CA01D reason engineering at 2026-03-23T14:59 by Ole key is-0035
ship 5 RADIO to FIELDLINE at 2026-03-23T15:22 ref A-11959 key dn-0309
complete 9 RADIO lost 1 serials R02305..R02313 at 2026-03-23T15:31 key rl-0243
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T15:39 key pl-0209
complete 9 BOARD scrapped 1 lot B0323 at 2026-03-23T15:46 ref T-0256 note bridges key bl-0256
ship 10 RADIO to FIELDLINE at 2026-03-23T15:59 ref A-11963 key dn-0310
complete 11 RADIO serials R02314..R02324 at 2026-03-23T16:23 key rl-0244
ship 5 RADIO to FIELDLINE at 2026-03-23T16:35 ref A-11971 key dn-0311
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T16:39 key pl-0210
complete 8 BOARD lot B0323 at 2026-03-23T16:40 ref T-0257 note "paste weighed" key bl-0257
  + 18.5 SOLDER-PASTE
ship 10 RADIO to FIELDLINE at 2026-03-23T17:04 ref A-11975 key dn-0312
complete 11 RADIO serials R02325..R02335 at 2026-03-23T17:21 key rl-0245
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T17:37 key pl-0211
ship 1 RADIO to WEB-SHOP at 2026-03-23T17:42 ref A-11984 key dn-0313
complete 10 BOARD lot B0323 at 2026-03-23T17:43 ref T-0258 by Mara key bl-0258
complete 11 RADIO serials R02336..R02346 at 2026-03-23T18:16 key rl-0246
ship 12 RADIO to RADIOWERK at 2026-03-23T18:20 ref A-11992 key dn-0314
operation 20 10 BOARD scrapped 1 at 2026-03-23T18:32 note "dropped at the feeder" key sl-0092
  + 69 RMCF0402JT470R
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T18:44 key pl-0212
ship 3 RADIO to WEB-SHOP at 2026-03-23T18:53 ref A-11996 key dn-0315
complete 10 BOARD lot B0323 at 2026-03-23T18:57 ref T-0259 by Mara key bl-0259
complete 10 RADIO serials R02347..R02356 at 2026-03-23T19:13 key rl-0247
complete 8 BOARD lot B0323 at 2026-03-23T19:28 ref T-0260 by Jonas key bl-0260
ship 10 RADIO to FIELDLINE at 2026-03-23T19:33 ref A-12001 key dn-0316
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T19:45 key pl-0213
ship 20 RADIO to OVERSEAS at 2026-03-23T20:02 ref A-12007 key dn-0317
complete 10 RADIO serials R02357..R02366 at 2026-03-23T20:07 key rl-0248
complete 10 BOARD lot B0323 at 2026-03-23T20:24 ref T-0261 key bl-0261
ship 10 RADIO to RADIOWERK at 2026-03-23T20:41 ref A-12014 key dn-0318
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0323 at 2026-03-23T20:48 by Ole key pl-0214
complete 9 RADIO scrapped 1 serials R02367..R02375 at 2026-03-23T21:09 by Imke key rl-0249

# The radios that found no black cable got a white one: settled by hand with the alternate.
settle 59 USB-CABLE with USB-CABLE-W at 2026-03-23T21:10 key se-0001

operation 20 10 BOARD at 2026-03-23T21:20 key sl-0093
count 8379 RMCF0402JT1K80 at 2026-03-23T21:24 key ct-0050
count 3547 SKY13317-373LF at 2026-03-23T21:36 key ct-0051
count 10097 GRM1555C1H101JA01D at 2026-03-23T21:44 by Jonas key ct-0052
expense 608.00 account 3410 at 2026-03-23T21:50 note "wages of the day" key ex-0034
expense 310.50 account 3420 at 2026-03-23T21:50 note machines key ex-0035
tick at 2026-03-23T22:00 key tk-0032

# What must hold in the evening.
expect stock BOARD 123
expect stock PROGRAMMED-BOARD 4
expect stock RADIO 52
expect stock RADIO 3 in shop
expect stock BOARD/20 10
expect due RMCF0402JT39R0 3856
expect stock CASE 901 value 2657.95
expect stock CARTON 611 value 219.96
expect stock RMCF0402FT1K00 8115
expect stock MAX5864ETM+ 2
expect stock SOLDER-PASTE 912.8
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect balance payables -233022.70
