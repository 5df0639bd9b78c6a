/**
 * The IETF's meetings as facts: number, first and last day, city (the planned one
 * if the meeting moved online). They verify what a page says, and distinguish the meeting's city and week from others that the page
 * names; a place or a date that the page does not give is never taken from here.
 */
const TABLE = `
38 1997-04-07 1997-04-11 Memphis
39 1997-08-11 1997-08-15 Munich
40 1997-12-08 1997-12-12 Washington
41 1998-03-30 1998-04-03 Los Angeles
42 1998-08-23 1998-08-28 Chicago
43 1998-12-07 1998-12-11 Orlando
44 1999-03-15 1999-03-19 Minneapolis
45 1999-07-11 1999-07-16 Oslo
46 1999-11-07 1999-11-12 Washington
47 2000-03-26 2000-03-31 Adelaide
48 2000-07-30 2000-08-04 Pittsburgh
49 2000-12-10 2000-12-15 San Diego
50 2001-03-18 2001-03-23 Minneapolis
51 2001-08-05 2001-08-10 London
52 2001-12-09 2001-12-14 Salt Lake City
53 2002-03-17 2002-03-22 Minneapolis
54 2002-07-14 2002-07-19 Yokohama
55 2002-11-17 2002-11-22 Atlanta
56 2003-03-16 2003-03-21 San Francisco
57 2003-07-13 2003-07-18 Vienna
58 2003-11-09 2003-11-14 Minneapolis
59 2004-02-29 2004-03-05 Seoul
60 2004-08-01 2004-08-06 San Diego
61 2004-11-07 2004-11-12 Washington
62 2005-03-06 2005-03-11 Minneapolis
63 2005-07-31 2005-08-05 Paris
64 2005-11-06 2005-11-11 Vancouver
65 2006-03-19 2006-03-24 Dallas
66 2006-07-09 2006-07-14 Montreal
67 2006-11-05 2006-11-10 San Diego
68 2007-03-18 2007-03-23 Prague
69 2007-07-22 2007-07-27 Chicago
70 2007-12-02 2007-12-07 Vancouver
71 2008-03-09 2008-03-14 Philadelphia
72 2008-07-27 2008-08-01 Dublin
73 2008-11-16 2008-11-21 Minneapolis
74 2009-03-22 2009-03-27 San Francisco
75 2009-07-26 2009-07-31 Stockholm
76 2009-11-08 2009-11-13 Hiroshima
77 2010-03-21 2010-03-26 Anaheim
78 2010-07-25 2010-07-30 Maastricht
79 2010-11-07 2010-11-12 Beijing
80 2011-03-27 2011-04-01 Prague
81 2011-07-24 2011-07-29 Quebec
82 2011-11-13 2011-11-18 Taipei
83 2012-03-25 2012-03-30 Paris
84 2012-07-29 2012-08-03 Vancouver
85 2012-11-04 2012-11-09 Atlanta
86 2013-03-10 2013-03-15 Orlando
87 2013-07-28 2013-08-02 Berlin
88 2013-11-03 2013-11-08 Vancouver
89 2014-03-02 2014-03-07 London
90 2014-07-20 2014-07-25 Toronto
91 2014-11-09 2014-11-14 Honolulu
92 2015-03-22 2015-03-27 Dallas
93 2015-07-19 2015-07-24 Prague
94 2015-11-01 2015-11-06 Yokohama
95 2016-04-03 2016-04-08 Buenos Aires
96 2016-07-17 2016-07-22 Berlin
97 2016-11-13 2016-11-18 Seoul
98 2017-03-26 2017-03-31 Chicago
99 2017-07-16 2017-07-21 Prague
100 2017-11-11 2017-11-17 Singapore
101 2018-03-17 2018-03-23 London
102 2018-07-14 2018-07-20 Montreal
103 2018-11-03 2018-11-09 Bangkok
104 2019-03-23 2019-03-29 Prague
105 2019-07-20 2019-07-26 Montreal
106 2019-11-16 2019-11-22 Singapore
107 2020-03-21 2020-03-27 Vancouver
108 2020-07-25 2020-07-31 Madrid
109 2020-11-14 2020-11-20 Bangkok
110 2021-03-06 2021-03-12 Prague
111 2021-07-24 2021-07-30 San Francisco
112 2021-11-06 2021-11-12 Madrid
113 2022-03-19 2022-03-25 Vienna
114 2022-07-23 2022-07-29 Philadelphia
115 2022-11-05 2022-11-11 London
116 2023-03-25 2023-03-31 Yokohama
117 2023-07-22 2023-07-28 San Francisco
118 2023-11-04 2023-11-10 Prague
119 2024-03-16 2024-03-22 Brisbane
120 2024-07-20 2024-07-26 Vancouver
121 2024-11-02 2024-11-08 Dublin
122 2025-03-15 2025-03-21 Bangkok
123 2025-07-19 2025-07-25 Madrid
124 2025-11-01 2025-11-07 Montreal
125 2026-03-14 2026-03-20 Shenzhen
126 2026-07-18 2026-07-24 Vienna
127 2026-11-14 2026-11-20 San Francisco
`

interface KnownMeeting {
  readonly number: number
  /** ISO dates of the first and the last day, the hackathon's weekend included since it exists. */
  readonly start: string
  readonly end: string
  /** In English. */
  readonly city: string
  /** Whether it was moved online. */
  readonly online: boolean
}

const ONLINE = { first: 107, last: 112 }

/** The IETF's meetings by number. */
export const IETF_MEETINGS: ReadonlyMap<number, KnownMeeting> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [number, KnownMeeting] => {
      const [digits = '', start = '', end = '', ...city] = line.split(' ')
      const number = Number(digits)
      const online = number >= ONLINE.first && number <= ONLINE.last
      return [number, { number, start, end, city: city.join(' '), online }]
    }),
)
