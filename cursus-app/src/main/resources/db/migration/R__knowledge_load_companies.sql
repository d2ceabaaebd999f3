-- Employers, in the usual spellings; the kind is the trade: kind, name, and
-- other spellings between bars, apart by tabs. Loaded again whenever this file changes; what is new is
-- added, and what an administrator changed stays.

call internal.load_curated_names('company', $names$
technology	Google	Google LLC|Alphabet|Alphabet Inc.
technology	Microsoft	Microsoft Corporation|MSFT
technology	Apple	Apple Inc.|Apple Computer
technology	Amazon	Amazon.com|Amazon.com, Inc.
technology	Amazon Web Services	AWS
technology	Meta	Meta Platforms|Facebook|Facebook, Inc.
technology	Netflix
technology	IBM	International Business Machines
technology	Oracle	Oracle Corporation|Oracle America
technology	SAP	SAP SE|SAP America
technology	Salesforce	Salesforce.com
technology	Adobe	Adobe Systems|Adobe Inc.
technology	Intel	Intel Corporation
technology	NVIDIA	Nvidia Corporation
technology	AMD	Advanced Micro Devices
technology	Qualcomm
technology	Cisco	Cisco Systems
technology	Dell	Dell Technologies|Dell EMC
technology	HP	Hewlett-Packard|HP Inc.|Hewlett Packard
technology	Hewlett Packard Enterprise	HPE
technology	Lenovo
technology	Samsung	Samsung Electronics
technology	Sony	Sony Corporation|Sony Group
technology	LG	LG Electronics
technology	Huawei	Huawei Technologies
technology	Xiaomi
technology	Tencent	腾讯|Tencent Holdings
technology	Alibaba	Alibaba Group|阿里巴巴
technology	Baidu	百度
technology	ByteDance	TikTok
technology	Twitter	X Corp.
technology	LinkedIn	LinkedIn Corporation
technology	Uber	Uber Technologies
technology	Lyft
technology	Airbnb
technology	Spotify	Spotify AB
technology	PayPal
technology	Stripe
technology	Block	Square|Square, Inc.
technology	Shopify
technology	eBay
technology	VMware
technology	ServiceNow
technology	Workday
technology	Snowflake
technology	Dropbox
technology	Atlassian
technology	Zoom	Zoom Video Communications
technology	Booking.com	Booking Holdings
technology	Yandex	Яндекс
technology	Rakuten	楽天
technology	Nokia
technology	Ericsson	Telefonaktiebolaget LM Ericsson
technology	Siemens	Siemens AG
technology	ASML	ASML Holding
technology	TSMC	Taiwan Semiconductor Manufacturing Company
technology	Texas Instruments
technology	Infosys	Infosys Limited
technology	Tata Consultancy Services	TCS
technology	Wipro	Wipro Technologies
technology	HCL Technologies	HCLTech|HCL
technology	Tech Mahindra
technology	Cognizant	Cognizant Technology Solutions|CTS
technology	Capgemini
technology	Atos
technology	DXC Technology	DXC
technology	EPAM	EPAM Systems
technology	Globant
technology	Red Hat
technology	Mercado Libre	MercadoLibre
technology	Flipkart
technology	Grab	Grab Holdings
consulting and audit	Accenture
consulting and audit	Deloitte	Deloitte Touche Tohmatsu|Deloitte & Touche|Deloitte Consulting
consulting and audit	PwC	PricewaterhouseCoopers|Price Waterhouse Coopers
consulting and audit	EY	Ernst & Young
consulting and audit	KPMG
consulting and audit	McKinsey & Company	McKinsey
consulting and audit	Boston Consulting Group	BCG
consulting and audit	Bain & Company	Bain
consulting and audit	Booz Allen Hamilton
finance	JPMorgan Chase	JP Morgan|J.P. Morgan|JPMorgan|Chase|JPMorgan Chase & Co.
finance	Bank of America	BofA
finance	Citigroup	Citi|Citibank
finance	Wells Fargo	Wells Fargo Bank
finance	Goldman Sachs	Goldman Sachs Group
finance	Morgan Stanley
finance	American Express	Amex
finance	Visa	Visa Inc.
finance	Mastercard	MasterCard
finance	Capital One
finance	HSBC	HSBC Bank|HSBC Holdings
finance	Barclays	Barclays Bank
finance	Lloyds Banking Group	Lloyds Bank
finance	Deutsche Bank
finance	UBS	UBS Group
finance	Credit Suisse
finance	BNP Paribas
finance	Société Générale	SocGen
finance	Santander	Banco Santander
finance	BBVA	Banco Bilbao Vizcaya Argentaria
finance	ING	ING Bank|ING Group
finance	UniCredit
finance	Royal Bank of Canada	RBC
finance	Toronto-Dominion Bank	TD Bank|TD
finance	Itaú Unibanco	Banco Itaú|Itau
finance	State Bank of India	SBI
finance	ICICI Bank
finance	HDFC Bank
finance	Standard Chartered	Standard Chartered Bank
finance	BlackRock
finance	Fidelity Investments	Fidelity
finance	Vanguard	The Vanguard Group
finance	State Farm
finance	Allianz
finance	AXA
finance	Munich Re
finance	Berkshire Hathaway
retail and food	Walmart	Wal-Mart|Walmart Stores
retail and food	Target	Target Corporation
retail and food	Costco	Costco Wholesale
retail and food	The Home Depot	Home Depot
retail and food	Lowe's	Lowe's Companies
retail and food	Kroger
retail and food	CVS Health	CVS|CVS Pharmacy
retail and food	Walgreens	Walgreens Boots Alliance
retail and food	Best Buy
retail and food	IKEA	Inter IKEA
retail and food	Tesco
retail and food	Sainsbury's	J Sainsbury
retail and food	Marks & Spencer	M&S|Marks and Spencer
retail and food	Carrefour
retail and food	Lidl
retail and food	Aldi	ALDI Süd|ALDI Nord
retail and food	H&M	Hennes & Mauritz
retail and food	Zara	Inditex
retail and food	Starbucks	Starbucks Coffee|Starbucks Coffee Company
retail and food	McDonald's	McDonald's Corporation|McDonalds
retail and food	Burger King
retail and food	Subway
retail and food	KFC	Kentucky Fried Chicken
retail and food	Domino's	Domino's Pizza
retail and food	Nestlé	Nestle
retail and food	Unilever
retail and food	Procter & Gamble	P&G
retail and food	The Coca-Cola Company	Coca-Cola|Coca Cola
retail and food	PepsiCo	Pepsi
retail and food	Danone
retail and food	Mondelez	Mondelez International
retail and food	Heineken
retail and food	AB InBev	Anheuser-Busch InBev|Anheuser-Busch
retail and food	L'Oréal	Loreal
retail and food	Nike	Nike, Inc.
retail and food	Adidas
retail and food	LVMH	Louis Vuitton
industry and transport	Toyota	Toyota Motor Corporation|Toyota Motor
industry and transport	Volkswagen	VW|Volkswagen Group
industry and transport	Ford	Ford Motor Company
industry and transport	General Motors	GM
industry and transport	Honda	Honda Motor
industry and transport	Tesla	Tesla Motors
industry and transport	BMW	BMW Group|Bayerische Motoren Werke
industry and transport	Mercedes-Benz	Daimler|Mercedes-Benz Group|Mercedes
industry and transport	Hyundai	Hyundai Motor Company
industry and transport	Nissan	Nissan Motor
industry and transport	Renault	Groupe Renault
industry and transport	Stellantis	Fiat Chrysler|PSA
industry and transport	Volvo	Volvo Group|Volvo Cars
industry and transport	Bosch	Robert Bosch|Robert Bosch GmbH
industry and transport	Continental	Continental AG
industry and transport	Boeing	The Boeing Company
industry and transport	Airbus	Airbus Group
industry and transport	Lockheed Martin
industry and transport	Raytheon	RTX|Raytheon Technologies
industry and transport	Northrop Grumman
industry and transport	BAE Systems
industry and transport	Rolls-Royce	Rolls Royce
industry and transport	General Electric	GE
industry and transport	Honeywell	Honeywell International
industry and transport	3M	3M Company
industry and transport	Caterpillar	CAT
industry and transport	John Deere	Deere & Company
industry and transport	Schneider Electric
industry and transport	ABB	ABB Group|Asea Brown Boveri
industry and transport	Philips	Koninklijke Philips|Royal Philips
industry and transport	Panasonic
industry and transport	Hitachi
industry and transport	Mitsubishi	Mitsubishi Electric
industry and transport	Tata Motors
industry and transport	Reliance Industries	Reliance
industry and transport	Larsen & Toubro	L&T
industry and transport	BASF
industry and transport	Bayer
industry and transport	Dow	Dow Chemical
industry and transport	ExxonMobil	Exxon Mobil|Exxon
industry and transport	Chevron
industry and transport	Shell	Royal Dutch Shell
industry and transport	BP	British Petroleum
industry and transport	TotalEnergies	Total
industry and transport	Saudi Aramco	Aramco
industry and transport	Petrobras	Petróleo Brasileiro
industry and transport	FedEx	Federal Express|FedEx Express
industry and transport	UPS	United Parcel Service
industry and transport	DHL	Deutsche Post DHL|DHL Express
industry and transport	Maersk	A.P. Moller - Maersk|Mærsk
industry and transport	Delta Air Lines	Delta Airlines
industry and transport	American Airlines
industry and transport	United Airlines
industry and transport	Lufthansa	Deutsche Lufthansa
industry and transport	Emirates	Emirates Airline
industry and transport	Deutsche Bahn	DB
industry and transport	SNCF
industry and transport	USPS	United States Postal Service
health	Pfizer
health	Johnson & Johnson	J&J
health	Novartis
health	Roche	F. Hoffmann-La Roche|Hoffmann-La Roche
health	Merck	Merck & Co.|MSD
health	GSK	GlaxoSmithKline
health	AstraZeneca
health	Sanofi
health	AbbVie
health	Abbott	Abbott Laboratories
health	Eli Lilly	Eli Lilly and Company|Lilly
health	Novo Nordisk
health	Medtronic
health	UnitedHealth Group	UnitedHealthcare|United Healthcare
health	Kaiser Permanente	Kaiser
health	HCA Healthcare	HCA
health	Mayo Clinic
health	Cleveland Clinic
health	National Health Service	NHS
media, telecoms and hotels	AT&T	ATT
media, telecoms and hotels	Verizon	Verizon Wireless|Verizon Communications
media, telecoms and hotels	T-Mobile	T-Mobile US|T-Mobile USA
media, telecoms and hotels	Comcast	Xfinity
media, telecoms and hotels	Deutsche Telekom	Telekom
media, telecoms and hotels	Vodafone
media, telecoms and hotels	Orange	France Télécom
media, telecoms and hotels	Telefónica	Movistar
media, telecoms and hotels	BT	British Telecom|BT Group
media, telecoms and hotels	The Walt Disney Company	Disney|Walt Disney
media, telecoms and hotels	Warner Bros. Discovery	Warner Bros.|WarnerMedia
media, telecoms and hotels	BBC	British Broadcasting Corporation
media, telecoms and hotels	The New York Times	NY Times
media, telecoms and hotels	Marriott	Marriott International
media, telecoms and hotels	Hilton	Hilton Worldwide|Hilton Hotels
media, telecoms and hotels	Hyatt	Hyatt Hotels
media, telecoms and hotels	Accor	AccorHotels
public bodies and charities	United Nations	UN
public bodies and charities	World Health Organization	WHO
public bodies and charities	UNICEF
public bodies and charities	World Bank	The World Bank Group
public bodies and charities	European Commission
public bodies and charities	NASA	National Aeronautics and Space Administration
public bodies and charities	US Army	United States Army|U.S. Army
public bodies and charities	US Navy	United States Navy|U.S. Navy
public bodies and charities	US Air Force	United States Air Force|USAF
public bodies and charities	Red Cross	American Red Cross|International Red Cross
public bodies and charities	CERN
public bodies and charities	Teach for America	TFA
$names$);
