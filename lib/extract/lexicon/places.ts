/**
 * Cities where the IETF, its groups and kindred events meet, each line one city: its English name first, then how
 * pages in other languages and with other habits write it.
 */
const CITIES = `
Adelaide
Amsterdam
Anaheim
Atlanta
Athens|Athen|Athènes|Atenas
Auckland
Austin
Bangalore|Bengaluru
Bangkok|バンコク|曼谷|방콕
Barcelona|Barcelone
Basel|Basle|Bâle
Beijing|Peking|Pékin|Pekín|Pequim|北京|베이징
Berlin|Berlijn|Berlín|Berlim|ベルリン|柏林|베를린
Berne|Bern
Bilbao
Bogotá|Bogota
Boston|ボストン
Boulder
Bratislava
Braunschweig
Bremen
Brisbane|ブリスベン|布里斯班|브리즈번
Brno
Brussels|Brüssel|Bruxelles|Bruselas|Bruxelas
Bucharest|Bukarest|Bucarest
Budapest
Buenos Aires|ブエノスアイレス
Busan|부산
Calgary
Cambridge
Cancún|Cancun
Cape Town|Kapstadt|Le Cap
Chicago|シカゴ|芝加哥
Cologne|Köln
Copenhagen|Kopenhagen|Copenhague|København
Dallas
Darmstadt
Delft
Denver
Detroit
Dresden
Dubai
Dublin|Dublín|ダブリン|都柏林|더블린
Düsseldorf|Dusseldorf
Edinburgh
Eindhoven
Espoo
Frankfurt|Francfort
Gdańsk|Gdansk
Geneva|Genf|Genève|Ginebra|Genebra
Ghent|Gent|Gand
Gothenburg|Göteborg
Graz
Grenoble
Guadalajara
Guangzhou|广州
Hamburg|Hambourg
Hangzhou|杭州
Hannover|Hanover
Heidelberg
Helsinki
Hiroshima|広島|히로시마
Hong Kong|Hongkong|香港
Honolulu
Houston
Istanbul
Jakarta
Karlsruhe
Kathmandu
Kigali
Kista
Krakow|Kraków|Krakau|Cracovia
Kuala Lumpur
Kyiv|Kiev
Kyoto|京都
Lannion
Las Vegas
Lausanne
León
Leuven
Lima
Lisbon|Lissabon|Lisbonne|Lisboa
Ljubljana
London|Londen|Londres|Londra|ロンドン|伦敦|런던
Los Angeles
Luxembourg
Lyon
Maastricht|マーストリヒト
Madrid|マドリード|マドリッド|马德里|마드리드
Manila
Marrakech
Marseille
Melbourne
Memphis
Mexico City|Ciudad de México
Miami
Milan|Mailand|Milano
Minneapolis
Montevideo
Montreal|Montréal|モントリオール|蒙特利尔|몬트리올
Moscow|Moskau|Moscou
Mountain View
Mumbai
Munich|München|Munich|Múnich|Munique|ミュンヘン
Nairobi
New Delhi
New Orleans
New York
Nice
Nuremberg|Nürnberg
Oakland
Orlando
Osaka|大阪
Oslo
Ottawa
Palo Alto
Paris|Parijs|París|パリ|巴黎|파리
Philadelphia|Philadelphie|フィラデルフィア|费城|필라델피아
Phoenix
Pisa
Pittsburgh
Portland
Porto
Prague|Prag|Praga|Praha|Praag|プラハ|布拉格|프라하
Quebec|Quebec City|Québec
Raleigh
Redmond
Reston
Reykjavik|Reykjavík
Riga
Rio de Janeiro
Rome|Rom|Roma
Rotterdam
Salt Lake City
San Diego|サンディエゴ
San Francisco|サンフランシスコ|旧金山|샌프란시스코
San Jose
Santa Clara
Santiago
São Paulo|Sao Paulo
Sapporo|札幌
Seattle
Seoul|Séoul|Seúl|ソウル|首尔|서울
Shanghai|上海
Shenzhen|深セン|深圳|선전
Singapore|Singapur|Singapour|シンガポール|新加坡|싱가포르
Sofia
Sophia Antipolis|Sophia-Antipolis
Stockholm|Estocolmo|ストックホルム
Strasbourg
Stuttgart
Sunnyvale
Sydney
Taipei|台北
Tallinn
Tel Aviv
The Hague|Den Haag|La Haye
Tokyo|Tokio|東京|东京|도쿄
Toronto|トロント|多伦多
Toulouse
Turin|Torino
Utrecht
Vancouver|バンクーバー|温哥华|밴쿠버
Vienna|Wenen|Wien|Vienne|Viena|ウィーン|维也纳|비엔나
Vilnius
Warsaw|Warschau|Varsovie|Varsovia
Washington|Washington, DC|Washington DC|ワシントン
Wellington
Xiamen
Yokohama|横浜|横滨|요코하마
York
Zagreb
Zurich|Zürich|Zúrich
`

/** The spellings of each city, by the English one. */
export const SPELLINGS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  CITIES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map((spellings) => [spellings[0] ?? '', spellings]),
)

/** Every spelling -> the English name. */
export const CITY_OF: ReadonlyMap<string, string> = new Map(
  [...SPELLINGS_OF].flatMap(([city, spellings]) =>
    spellings.map((spelling): [string, string] => [spelling, city]),
  ),
)
