# Monday, 9 March 2026: working day 6 of 20. The leaflet of the spring campaign goes into each box
# from today until the 20th.

move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-09T06:10 key mv-0018
complete 10 BOARD lot B0309 at 2026-03-09T06:37 ref T-0081 key bl-0081
receive 15 pack PCB cost 154.00 per 1 pack from HOLM-PCB at 2026-03-09T07:00 ref LS-48626 key gr-0083
receive 19 box CASE cost 112.80 per 1 box from MERIDIAN at 2026-03-09T07:09 ref LS-48635 key gr-0084
complete 9 BOARD lot B0309 at 2026-03-09T07:13 ref T-0082 key bl-0082
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T07:26 key pl-0071
complete 8 BOARD lot B0309 at 2026-03-09T07:57 ref T-0083 key bl-0083
complete 9 RADIO serials R00768..R00776 at 2026-03-09T08:01 by Jonas key rl-0077
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T08:09 by Ole key pl-0072
complete 9 BOARD lot B0309 at 2026-03-09T08:29 ref T-0084 key bl-0084
complete 9 RADIO serials R00777..R00785 at 2026-03-09T08:38 key rl-0078
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T08:49 key pl-0073
issue 3 RMCF0402FT1K00 reason test at 2026-03-09T09:04 key is-0014
complete 11 RADIO serials R00786..R00796 at 2026-03-09T09:08 key rl-0079
complete 8 BOARD lot B0309 at 2026-03-09T09:10 ref T-0085 key bl-0085
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T09:24 key pl-0074
ship 4 RADIO to CAMPUS-LAB at 2026-03-09T09:34 ref A-10846 key dn-0088
complete 10 RADIO serials R00797..R00806 at 2026-03-09T09:46 key rl-0080
complete 9 BOARD lot B0309 at 2026-03-09T09:57 ref T-0086 key bl-0086
ship 4 RADIO to CAMPUS-LAB at 2026-03-09T10:00 ref A-10852 key dn-0089
scrap 28 RMCF0402JT10K0 at 2026-03-09T10:01 note "reel end" key sc-0009
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T10:02 key pl-0075
move 4 RADIO from finished to shelf at 2026-03-09T10:15 key mv-0019
complete 9 RADIO serials R00807..R00815 at 2026-03-09T10:18 key rl-0081
ship 2 RADIO to WEB-SHOP at 2026-03-09T10:19 ref A-10861 key dn-0090
complete 9 BOARD scrapped 1 lot B0309 at 2026-03-09T10:31 ref T-0087 key bl-0087
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T10:37 by Ole key pl-0076
ship 6 RADIO to MAKER-BOX at 2026-03-09T10:51 ref A-10870 key dn-0091
complete 10 RADIO serials R00816..R00825 at 2026-03-09T10:54 key rl-0082
sell 1 RADIO from shelf to COUNTER at 2026-03-09T11:00 key cs-0009
complete 8 BOARD scrapped 1 lot B0309 at 2026-03-09T11:16 ref T-0088 by Mara key bl-0088
ship 4 RADIO to CAMPUS-LAB at 2026-03-09T11:17 ref A-10873 key dn-0092
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T11:22 key pl-0077
complete 8 RADIO serials R00826..R00833 at 2026-03-09T11:33 key rl-0083
ship 4 RADIO to CAMPUS-LAB at 2026-03-09T11:44 ref A-10882 key dn-0093
complete 8 BOARD lot B0309 at 2026-03-09T11:53 ref T-0089 key bl-0089
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T11:57 key pl-0078
ship 6 RADIO to MAKER-BOX at 2026-03-09T12:05 ref A-10890 key dn-0094
complete 11 RADIO serials R00834..R00844 at 2026-03-09T12:07 key rl-0084
complete 9 BOARD lot B0309 at 2026-03-09T12:33 ref T-0090 key bl-0090
ship 15 RADIO to OVERSEAS at 2026-03-09T12:33 ref A-10898 key dn-0095
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T12:38 key pl-0079
complete 9 RADIO serials R00845..R00853 at 2026-03-09T12:41 key rl-0085
ship 5 RADIO to CAMPUS-LAB at 2026-03-09T12:54 ref A-10899 key dn-0096
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T13:11 by Jonas key pl-0080
complete 9 BOARD lot B0309 at 2026-03-09T13:14 ref T-0091 key bl-0091
complete 9 RADIO serials R00854..R00862 at 2026-03-09T13:15 key rl-0086
ship 6 RADIO to MAKER-BOX at 2026-03-09T13:28 ref A-10900 key dn-0097
ship 5 RADIO to CAMPUS-LAB at 2026-03-09T13:47 ref A-10904 key dn-0098
complete 10 RADIO serials R00863..R00872 at 2026-03-09T13:51 by Tarek key rl-0087
complete 8 BOARD scrapped 1 lot B0309 at 2026-03-09T13:53 ref T-0092 key bl-0092
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0309 at 2026-03-09T13:53 key pl-0081
ship 1 RADIO to WEB-SHOP at 2026-03-09T14:14 ref A-10911 key dn-0099
complete 10 RADIO serials R00873..R00882 at 2026-03-09T14:24 key rl-0088
complete 9 BOARD scrapped 1 lot B0309 at 2026-03-09T14:27 ref T-0093 key bl-0093
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T14:30 key pl-0082
ship 2 RADIO to WEB-SHOP at 2026-03-09T14:41 ref A-10917 key dn-0100
scrap 37 GRM1555C1H470JA01D at 2026-03-09T15:03 note "feeder jam" key sc-0010
complete 9 RADIO serials R00883..R00891 at 2026-03-09T15:04 key rl-0089
issue 2 GRM1555C1H3R0CA01D reason test at 2026-03-09T15:04 by Ole key is-0015
complete 11 BOARD lot B0309 at 2026-03-09T15:07 ref T-0094 key bl-0094
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T15:11 key pl-0083
ship 20 RADIO to OVERSEAS at 2026-03-09T15:12 ref A-10924 key dn-0101
ship 1 RADIO to WEB-SHOP at 2026-03-09T15:36 ref A-10931 key dn-0102
complete 10 RADIO serials R00892..R00901 at 2026-03-09T15:43 key rl-0090
complete 8 BOARD lot B0309 at 2026-03-09T15:47 ref T-0095 by Imke key bl-0095
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T15:47 by Jonas key pl-0084
ship 4 RADIO to CAMPUS-LAB at 2026-03-09T16:03 ref A-10932 key dn-0103
complete 8 RADIO serials R00902..R00909 at 2026-03-09T16:18 by Imke key rl-0091
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T16:23 key pl-0085
ship 6 RADIO to HAMHAUS at 2026-03-09T16:31 ref A-10935 key dn-0104
complete 10 RADIO scrapped 1 serials R00910..R00919 at 2026-03-09T16:48 by Tarek key rl-0092
ship 4 RADIO to WEB-SHOP at 2026-03-09T16:52 ref A-10944 key dn-0105
ship 3 RADIO to WEB-SHOP at 2026-03-09T17:22 ref A-10953 key dn-0106
count 2059 AB26TRQ-32.768KHZ-T at 2026-03-09T17:34 key ct-0019
count 5154 RMCF0402FT162K at 2026-03-09T17:34 key ct-0020
count 2054 RMCF0402FT51K0 at 2026-03-09T17:43 key ct-0021
expense 671.00 account 3410 at 2026-03-09T17:50 note "wages of the day" key ex-0012
expense 310.00 account 3420 at 2026-03-09T17:50 note machines key ex-0013

# What must hold in the evening.
expect stock BOARD 8
expect stock PROGRAMMED-BOARD 83
expect stock RADIO 149
expect stock RADIO 6 in shelf
expect stock CASE 918 value 2570.40
expect stock CARTON 618 value 222.48
expect stock RMCF0402FT330K 1736
expect stock GRM1555C1H220JA01D 16845
expect stock SOLDER-PASTE 668
expect owed SKY13350-385LF 0
expect balance payables -98291.85
