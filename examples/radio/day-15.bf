# Friday, 20 March 2026: working day 15 of 20. Part of yesterday's lot was never made. The last
# day of the leaflet.

complete 9 BOARD lot B0320 at 2026-03-20T06:20 ref T-0227 by Imke key bl-0227
complete 8 BOARD lot B0320 at 2026-03-20T06:37 ref T-0228 by Mara key bl-0228
rework 1 RADIO serials R02061 labour 4.20 at 2026-03-20T06:40 key rw-0021
  + 1 PAINTED-CASE
rework 1 RADIO serials R02100 labour 4.20 at 2026-03-20T06:40 by Imke key rw-0022
  + 1 CX3225GB25000D0HEQZ1
receive 1 pad LABEL-SHEET cost 32.50 per 1 pad from LAKESIDE at 2026-03-20T07:00 ref LS-49008 by Ole key gr-0179
receive 13 roll TAPE cost 2.25 per 1 roll from LAKESIDE at 2026-03-20T07:09 ref LS-49015 key gr-0180
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T07:27 key pl-0189
complete 9 BOARD lot B0320 at 2026-03-20T07:34 ref T-0229 key bl-0229
complete 9 RADIO serials R02101..R02109 at 2026-03-20T08:04 key rl-0221
receive 151 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-20T08:15 ref LS-49018 key gr-0181

# Of yesterday's lot four boards were never made: they are taken back, with their parts.
undo bl-0213 4 at 2026-03-20T08:21 by Ole note miscounted key un-0005

complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T08:30 key pl-0190
operation 20 9 BOARD at 2026-03-20T08:40 key sl-0092
complete 9 RADIO serials R02110..R02118 at 2026-03-20T08:54 key rl-0222
issue 4 RMCF0402JT39R0 reason test at 2026-03-20T09:04 key is-0032
complete 9 BOARD lot B0320 at 2026-03-20T09:05 ref T-0230 key bl-0230
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T09:24 key pl-0191
ship 20 RADIO to OVERSEAS at 2026-03-20T09:33 ref A-11802 key dn-0279
operation 20 11 BOARD at 2026-03-20T09:44 key sl-0093
complete 9 RADIO serials R02119..R02127 at 2026-03-20T09:49 key rl-0223
scrap 11 GRM1555C1H180JA01D at 2026-03-20T09:56 note "reel end" key sc-0021
ship 4 RADIO to CAMPUS-LAB at 2026-03-20T09:59 ref A-11810 key dn-0280
complete 11 BOARD lot B0320 at 2026-03-20T10:09 ref T-0231 key bl-0231
move 6 RADIO from finished to shop at 2026-03-20T10:15 key mv-0066
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T10:22 key pl-0192
move 40 CASE from stores to painter at 2026-03-20T10:30 key mv-0067
ship 3 RADIO to WEB-SHOP at 2026-03-20T10:35 ref A-11816 key dn-0281
complete 11 RADIO serials R02128..R02138 at 2026-03-20T10:44 key rl-0224
complete 10 BOARD lost 1 lot B0320 at 2026-03-20T10:51 ref T-0232 note "paste weighed" key bl-0232
  + 27.5 SOLDER-PASTE
sell 1 RADIO from shop to COUNTER at 2026-03-20T10:56 key cs-0023
ship 10 RADIO to RADIOWERK at 2026-03-20T11:02 ref A-11819 key dn-0282
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T11:19 key pl-0193
ship 4 RADIO to WEB-SHOP at 2026-03-20T11:38 ref A-11826 key dn-0283
complete 8 RADIO serials R02139..R02146 at 2026-03-20T11:45 key rl-0225
complete 11 BOARD lot B0320 at 2026-03-20T11:54 ref T-0233 key bl-0233
issue 1 RMCF0402ZT0R00 reason damage at 2026-03-20T12:02 key is-0033
ship 8 RADIO to HAMHAUS at 2026-03-20T12:05 ref A-11831 key dn-0284
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-20T12:06 key mv-0068
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T12:09 key pl-0194
complete 10 RADIO serials R02147..R02156 at 2026-03-20T12:37 key rl-0226
hold 1 RADIO serials R02156 in finished at 2026-03-20T12:37 note scratched key ho-0021
ship 10 RADIO to FIELDLINE at 2026-03-20T12:40 ref A-11840 key dn-0285
complete 8 BOARD lot B0320 at 2026-03-20T12:56 ref T-0234 by Imke key bl-0234
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T13:07 key pl-0195
ship 12 RADIO to RADIOWERK at 2026-03-20T13:11 ref A-11844 key dn-0286
complete 8 RADIO serials R02157..R02164 at 2026-03-20T13:36 by Tarek key rl-0227
ship 10 RADIO to RADIOWERK at 2026-03-20T13:42 ref A-11850 key dn-0287
complete 8 BOARD lot B0320 at 2026-03-20T13:57 ref T-0235 key bl-0235
tick at 2026-03-20T14:00 key tk-0029
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T14:06 key pl-0196
ship 20 RADIO to OVERSEAS at 2026-03-20T14:14 ref A-11851 key dn-0288
complete 8 RADIO serials R02165..R02172 at 2026-03-20T14:29 note "wrapped twice" key rl-0228
  + 24 FOAM
hold 1 RADIO serials R02172 in finished at 2026-03-20T14:29 note "clock is off" key ho-0022
ship 9 RADIO to RADIOWERK at 2026-03-20T14:47 ref A-11859 key dn-0289
issue 11 MCR01MRTF1202 reason training at 2026-03-20T14:59 key is-0034
operation 20 11 BOARD at 2026-03-20T15:04 key sl-0094
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T15:04 by Mara key pl-0197

# A university returns one radio and does not say of which order: it is its last one.
return 1 RADIO to finished from CAMPUS-LAB at 2026-03-20T15:11 key cr-0003

ship 1 RADIO to FIELDLINE at 2026-03-20T15:20 ref A-11865 key dn-0290
complete 7 RADIO scrapped 1 serials R02173..R02179 at 2026-03-20T15:25 key rl-0229
complete 11 BOARD lot B0320 at 2026-03-20T15:29 ref T-0236 key bl-0236
ship 7 RADIO to OVERSEAS at 2026-03-20T15:48 ref A-11874 key dn-0291
sell 1 RADIO from shop to COUNTER at 2026-03-20T15:57 key cs-0024
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T16:05 key pl-0198
operation 20 11 BOARD at 2026-03-20T16:07 key sl-0095
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-20T16:19 key mv-0069

# The draft of the packing is released; it counts from Monday.
bill PACKING release slim from 2026-03-23 at 2026-03-20T16:20 key su-0259

complete 9 RADIO serials R02180..R02188 at 2026-03-20T16:24 key rl-0230
complete 11 BOARD lot B0320 at 2026-03-20T16:32 ref T-0237 key bl-0237
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T16:54 key pl-0199
ship 2 RADIO to WEB-SHOP at 2026-03-20T16:54 ref A-11878 key dn-0292
operation 20 8 BOARD at 2026-03-20T17:12 note "paste weighed" key sl-0096
  + 16.6 SOLDER-PASTE
complete 10 RADIO serials R02189..R02198 at 2026-03-20T17:18 by Jonas key rl-0231
ship 8 RADIO to CAMPUS-LAB at 2026-03-20T17:31 ref A-11880 key dn-0293
complete 8 BOARD lot B0320 at 2026-03-20T17:37 ref T-0238 key bl-0238
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T17:55 key pl-0200
ship 9 RADIO to OVERSEAS at 2026-03-20T17:56 ref A-11889 key dn-0294
complete 11 RADIO serials R02199..R02209 at 2026-03-20T18:19 key rl-0232
complete 10 BOARD lot B0320 at 2026-03-20T18:21 ref T-0239 key bl-0239
ship 11 RADIO to RADIOWERK at 2026-03-20T18:32 ref A-11893 key dn-0295
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T18:55 key pl-0201
complete 10 RADIO serials R02210..R02219 at 2026-03-20T19:09 key rl-0233
operation 20 10 BOARD at 2026-03-20T19:20 key sl-0097
ship 1 RADIO to WEB-SHOP at 2026-03-20T19:38 ref A-11894 key dn-0296
complete 10 BOARD lot B0320 at 2026-03-20T19:45 ref T-0240 key bl-0240
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T19:51 key pl-0202
complete 11 RADIO serials R02220..R02230 at 2026-03-20T20:09 key rl-0234
ship 2 RADIO to WEB-SHOP at 2026-03-20T20:09 ref A-11900 key dn-0297
complete 10 BOARD lot B0320 at 2026-03-20T20:25 ref T-0241 by Ole key bl-0241
ship 10 RADIO to RADIOWERK at 2026-03-20T20:43 ref A-11908 key dn-0298
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T20:45 key pl-0203
complete 10 RADIO serials R02231..R02240 at 2026-03-20T21:03 key rl-0235
operation 20 10 BOARD at 2026-03-20T21:20 key sl-0098
count 12184 GRM1555C1H180JA01D at 2026-03-20T21:21 key ct-0048
count 3065 LTST-S220KGKT at 2026-03-20T21:25 key ct-0049
count 8430 RMCF0402FT4K70 at 2026-03-20T21:30 key ct-0050
expense 675.00 account 3410 at 2026-03-20T21:50 note "wages of the day" key ex-0031
expense 309.00 account 3420 at 2026-03-20T21:50 note machines key ex-0032
expense 418.75 account 3430 at 2026-03-20T21:50 note "energy of the week" key ex-0033
tick at 2026-03-20T22:00 key tk-0030

# What must hold in the evening.
expect stock BOARD 76
expect stock PROGRAMMED-BOARD 30
expect stock RADIO 26
expect stock RADIO 6 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 198
expect stock CASE 323 in painter
expect due RMCF0402JT39R0 9852
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 323 value 952.85
expect stock CARTON 747 value 268.92
expect stock BSS84 5084
expect stock RMCF0402FT715K 2530
expect stock SOLDER-PASTE 1318.9
expect owed USB-CABLE 0
expect balance payables -228316.50
expect balance incurred 5195.75
expect balance applied -5599.65
expect balance expense:bulk 89.61
expect check clean
