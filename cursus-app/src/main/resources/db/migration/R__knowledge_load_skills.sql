-- Skills of all trades: kind, name, and
-- other spellings between bars, apart by tabs. Loaded again whenever this file changes; what is new is
-- added, and what an administrator changed stays.

call internal.load_curated_names('skill', $names$
soft skill	Communication	Communication skills|Verbal communication|Strong communication skills|Effective communication|Interpersonal communication
soft skill	Written communication	Written and verbal communication|Verbal and written communication
soft skill	Teamwork	Team work|Team player|Collaboration|Working in a team|Team collaboration
soft skill	Leadership	Leadership skills|Team leadership|Team lead|Leading teams
soft skill	Problem solving	Problem-solving skills|Troubleshooting and problem solving|Complex problem solving
soft skill	Critical thinking	Critical analysis
soft skill	Time management	Time-management skills
soft skill	Organization	Organisation|Organizational skills|Organisational skills|Organized
soft skill	Attention to detail	Detail oriented|Detail-oriented|Attention to details
soft skill	Adaptability	Flexibility|Adaptable|Flexible
soft skill	Creativity	Creative thinking|Creative
soft skill	Multitasking	Multi-tasking
soft skill	Decision making	Decision-making skills
soft skill	Conflict resolution	Conflict management
soft skill	Negotiation	Negotiation skills|Negotiating|Contract negotiation
soft skill	Public speaking	Presentations|Presentation skills|Presenting
soft skill	Active listening	Listening skills
soft skill	Empathy	Compassion
soft skill	Emotional intelligence	EQ
soft skill	Work ethic	Strong work ethic
soft skill	Self-motivation	Self motivated|Self-starter|Initiative
soft skill	Mentoring	Mentorship|Coaching and mentoring
soft skill	Coaching
soft skill	Interpersonal skills	People skills
soft skill	Analytical skills	Analytical thinking|Analysis
soft skill	Strategic thinking
soft skill	Customer focus	Customer orientation
soft skill	Cross-functional collaboration	Cross-functional teams|Cross functional leadership
soft skill	Relationship building	Relationship management
soft skill	Planning	Planning and organizing
soft skill	Delegation
soft skill	Reliability	Dependability|Dependable
soft skill	Patience
soft skill	Stress management	Working under pressure|Ability to work under pressure
soft skill	Cultural awareness	Cultural competence|Intercultural competence|Cultural sensitivity
soft skill	Persuasion	Influencing|Influencing skills
soft skill	Facilitation	Workshop facilitation
soft skill	Team building
soft skill	Resilience
management	Project management	Project planning|Managing projects
management	Program management	Programme management
management	Product management
management	Product ownership	Product owner skills
management	Agile	Agile methodologies|Agile methodology|Agile development|Agile project management
management	Scrum	Scrum methodology|Scrum framework
management	Kanban
management	Waterfall	Waterfall methodology
management	SAFe	Scaled Agile|Scaled Agile Framework
management	PRINCE2
management	Lean	Lean management|Lean manufacturing|Lean production
management	Six Sigma	Lean Six Sigma|6 Sigma
management	Kaizen	Continuous improvement|Process improvement
management	5S
management	Change management	Organizational change management
management	Risk management	Risk assessment|Risk analysis
management	Stakeholder management	Stakeholder engagement
management	Budgeting	Budget management|Budget planning
management	Operations management	Business operations
management	People management	Staff management|Team management|Personnel management
management	Strategic planning	Strategy|Strategy development
management	Business development
management	Business analysis	Requirements analysis|Requirements gathering
management	Business process modeling	BPMN|Business process mapping|Process mapping
management	Resource planning	Resource management
management	Performance management	Performance reviews
management	Vendor management	Supplier management
management	Contract management	Contract administration
management	Quality management	Quality management systems|QMS
management	Crisis management
management	Scheduling	Staff scheduling
management	OKRs	Objectives and key results
management	KPI reporting	KPIs|Key performance indicators
management	Event planning	Event management|Event coordination
management	Fundraising	Fund raising
management	Grant writing	Grant applications
management	Volunteer management	Volunteer coordination
management	Facilities management	Facility management
management	Property management
finance	Accounting	Financial accounting|General accounting
finance	Bookkeeping	Book keeping
finance	Accounts payable	AP
finance	Accounts receivable	AR
finance	Accounts payable and receivable
finance	Financial analysis	Financial analytics
finance	Financial modeling	Financial modelling
finance	Financial reporting	Financial statements
finance	Forecasting	Financial forecasting
finance	Auditing	Audit|Internal audit|Internal auditing
finance	Taxation	Tax preparation|Tax|Tax returns|Income tax
finance	Payroll	Payroll processing|Payroll administration
finance	Cost accounting	Management accounting|Cost control
finance	General ledger	GL
finance	Bank reconciliation	Reconciliation|Account reconciliation
finance	Month-end close	Month end closing
finance	GAAP	US GAAP
finance	IFRS
finance	Investment analysis	Investment management
finance	Portfolio management
finance	Valuation	Company valuation
finance	Mergers and acquisitions	M&A
finance	Credit analysis	Credit risk
finance	Underwriting	Loan underwriting
finance	Invoicing	Billing|Billing and invoicing
finance	Treasury	Treasury management|Cash management
finance	Cash handling	Cash register
finance	Anti-money laundering	AML|Know your customer|KYC
finance	Insurance claims	Claims handling|Claims processing
finance	Derivatives	Options trading
finance	Equity research
finance	Procurement	Purchasing|Sourcing|Strategic sourcing
finance	Actuarial science	Actuarial analysis
sales and marketing	Sales	Selling|Direct sales|Sales skills
sales and marketing	B2B sales	Business-to-business sales
sales and marketing	B2C sales
sales and marketing	Inside sales	Telesales|Telemarketing
sales and marketing	Cold calling
sales and marketing	Lead generation	Prospecting
sales and marketing	Account management	Key account management
sales and marketing	Customer relationship management	CRM|CRM software
sales and marketing	Sales forecasting
sales and marketing	Upselling	Up-selling|Cross-selling|Upselling and cross-selling
sales and marketing	Retail sales	Retail
sales and marketing	Visual merchandising	Merchandising
sales and marketing	Marketing
sales and marketing	Digital marketing	Online marketing|Internet marketing
sales and marketing	Content marketing	Content strategy
sales and marketing	Content creation	Content writing
sales and marketing	Copywriting	Copy writing
sales and marketing	Social media marketing	Social media|Social media management|SMM
sales and marketing	Search engine optimization	SEO|Search engine optimisation
sales and marketing	Search engine marketing	SEM|PPC|Pay-per-click
sales and marketing	Email marketing	E-mail marketing
sales and marketing	Marketing strategy	Marketing planning
sales and marketing	Market research	Market analysis
sales and marketing	Brand management	Branding|Brand strategy
sales and marketing	Public relations	PR|Media relations
sales and marketing	Campaign management	Marketing campaigns
sales and marketing	Affiliate marketing
sales and marketing	Marketing automation
sales and marketing	E-commerce	Ecommerce|Online retail
sales and marketing	Advertising
sales and marketing	Customer acquisition
sales and marketing	A/B testing	AB testing|Split testing
sales and marketing	Product marketing
sales and marketing	Influencer marketing
sales and marketing	Trade shows	Trade fairs
sales and marketing	Real estate sales	Real estate
customer service	Customer service	Customer care|Client service|Customer services|Client services
customer service	Customer support	Technical customer support
customer service	Customer satisfaction
customer service	Customer success	Customer success management
customer service	Complaint handling	Complaint resolution
customer service	Call center operations	Call centre operations|Call center|Call centre
customer service	Help desk	Helpdesk|Help desk support|Service desk
customer service	Technical support	IT support|Tech support|Desktop support
customer service	Front desk	Reception|Front office|Receptionist duties
office	Data entry	Data input
office	Typing	Touch typing|Fast typing
office	Filing	Record keeping|Records management|Recordkeeping
office	Office administration	Office management|Administrative support|Clerical skills|Administration
office	Calendar management	Diary management|Appointment scheduling
office	Travel arrangements	Travel planning
office	Minute taking	Taking minutes
office	Transcription
office	Proofreading	Proof reading|Copy editing|Copyediting
office	Editing
office	Report writing	Reporting
office	Technical writing	Technical documentation
office	Documentation
office	Research	Research skills
office	Translation	Translating
office	Interpreting	Interpretation
office	Phone etiquette	Telephone skills|Telephone etiquette
office	Computer skills	Computer literacy|Basic computer skills|IT skills
people and law	Recruiting	Recruitment|Talent acquisition|Hiring
people and law	Onboarding	Employee onboarding
people and law	Human resources	HR|Human resource management
people and law	Employee relations	Labor relations|Labour relations
people and law	Training	Staff training|Employee training|Training and development
people and law	Compensation and benefits	Benefits administration
people and law	Interviewing
people and law	Employment law	Labor law|Labour law
people and law	Legal research
people and law	Legal writing	Legal drafting
people and law	Contract law
people and law	Litigation
people and law	Compliance	Regulatory compliance
people and law	GDPR	Data protection|Data privacy
people and law	HIPAA	HIPAA compliance
people and law	Mediation
people and law	Paralegal work
people and law	Diversity and inclusion	DEI|Diversity, equity and inclusion
people and law	Intellectual property	Patents
people and law	Policy development	Policy analysis
health	Patient care	Direct patient care
health	Nursing	Nursing care
health	Cardiopulmonary resuscitation	CPR|CPR certified
health	Basic life support	BLS
health	Advanced cardiac life support	ACLS
health	Pediatric advanced life support	PALS
health	First aid	First aid certified
health	Vital signs	Taking vital signs|Vitals
health	Medication administration	Medication management|Administering medication
health	Wound care	Wound dressing
health	Phlebotomy	Blood draws|Venipuncture
health	IV therapy	Intravenous therapy|IV insertion
health	Catheterization	Catheter care
health	Infection control	Infection prevention
health	Triage
health	Critical care	Intensive care|ICU
health	Emergency care	Emergency medicine|Emergency nursing
health	Palliative care	Hospice care|End-of-life care
health	Geriatric care	Elderly care|Elder care
health	Pediatrics	Paediatrics|Pediatric care
health	Mental health	Mental health care
health	Home care	Home health care
health	Case management
health	Care planning	Care plans
health	Patient education
health	Patient assessment
health	Medical terminology
health	Medical billing
health	Medical coding
health	Charting	Patient charting|Clinical documentation
health	Physical therapy	Physiotherapy
health	Occupational therapy
health	Speech therapy	Speech and language therapy
health	Radiology	Radiography|X-ray
health	Ultrasound	Sonography
health	Pharmacology
health	Dispensing	Medication dispensing
health	Dental hygiene	Teeth cleaning
health	Anesthesia	Anaesthesia
health	Surgery	Surgical assistance
health	Sterilization	Sterile technique|Aseptic technique
health	EKG	ECG|Electrocardiogram
health	Telemetry
health	Ventilator management	Mechanical ventilation
health	Dialysis	Hemodialysis
health	Oncology
health	Labor and delivery	Midwifery|Obstetrics
health	Counseling	Counselling
health	Crisis intervention
health	Psychotherapy	Cognitive behavioral therapy|CBT
health	Social work	Social casework
health	Substance abuse counseling	Addiction counseling
health	Nutrition	Dietetics|Nutrition counseling
health	Massage therapy	Massage
health	Personal care	Activities of daily living|ADLs
health	Patient transfer	Patient lifting|Lifting and transferring patients
health	Veterinary care	Animal care
health	Clinical research	Clinical trials
health	Good clinical practice	ICH-GCP
health	Epidemiology	Public health
health	Telehealth	Telemedicine
teaching and care	Teaching	Instruction|Classroom teaching
teaching and care	Lesson planning	Lesson plans
teaching and care	Curriculum development	Curriculum design|Curriculum planning
teaching and care	Classroom management
teaching and care	Special education	Special needs education|SEN
teaching and care	Early childhood education	Early years education
teaching and care	Tutoring	Private tuition
teaching and care	Differentiated instruction	Differentiation
teaching and care	Student assessment	Assessment of students|Grading
teaching and care	Individualized education programs	IEP|IEPs
teaching and care	English as a second language	ESL|TEFL|Teaching English as a foreign language|TESOL
teaching and care	E-learning	Online teaching|Distance learning
teaching and care	Instructional design
teaching and care	Educational technology	EdTech
teaching and care	Child care	Childcare|Child-minding
teaching and care	Child development
teaching and care	Safeguarding	Child protection
teaching and care	Behavior management	Behaviour management
teaching and care	Parent communication	Parent-teacher communication
teaching and care	Youth work	Youth development
teaching and care	Literacy instruction	Reading instruction
teaching and care	STEM education	STEM teaching
teaching and care	Academic advising	Student advising
teaching and care	Library services	Librarianship|Cataloging
trades	Welding	Arc welding
trades	MIG welding	GMAW
trades	TIG welding	GTAW
trades	Stick welding	SMAW
trades	Soldering
trades	Brazing
trades	Electrical wiring	Electrical installation|Wiring
trades	Electrical maintenance	Electrical repair
trades	Plumbing	Pipe fitting|Pipefitting
trades	HVAC	Heating, ventilation and air conditioning|HVAC maintenance
trades	Refrigeration
trades	Carpentry	Woodworking|Joinery
trades	Cabinet making	Cabinetmaking
trades	Masonry	Bricklaying
trades	Concrete work	Concrete finishing
trades	Roofing
trades	Painting	House painting|Painting and decorating
trades	Drywall	Drywall installation|Plastering
trades	Tiling	Tile setting
trades	Flooring	Floor laying
trades	Landscaping	Gardening
trades	Blueprint reading	Reading blueprints|Reading technical drawings
trades	Scaffolding
trades	Demolition
trades	Surveying	Land surveying
trades	Construction management	Site management
trades	Construction safety	Site safety
trades	Occupational safety	OSHA|Health and safety|Workplace safety|Occupational health and safety|OSHA regulations
trades	Heavy equipment operation	Heavy machinery operation
trades	Excavator operation	Excavators
trades	Crane operation	Crane operator
trades	Rigging
trades	CNC machining	CNC|CNC programming|CNC operation
trades	Machining	Metalworking
trades	Lathe operation	Turning
trades	Milling
trades	Sheet metal work	Sheet metal fabrication
trades	Metal fabrication	Fabrication
trades	Hydraulics
trades	Pneumatics
trades	Preventive maintenance	Preventative maintenance
trades	Mechanical maintenance	Machine maintenance|Equipment maintenance
trades	Automotive repair	Auto repair|Vehicle repair|Car repair
trades	Vehicle diagnostics	Automotive diagnostics
trades	Brake repair	Brakes
trades	Engine repair
trades	Diesel mechanics	Diesel engine repair
trades	Tire changing	Tyre fitting
trades	Power tools	Hand tools|Hand and power tools
trades	Lockout/tagout	LOTO
trades	Solar installation	Photovoltaics|Solar panel installation
trades	Fiber optics	Fibre optics|Fiber optic cabling
trades	Assembly line work	Assembly work
trades	Quality control	QC|Quality inspection
trades	Quality assurance	QA
trades	Machine operation	Machine operating
trades	Packaging	Packing
trades	Sewing	Tailoring
trades	Upholstery
trades	Cleaning	Janitorial services|Housekeeping
trades	Laundry
trades	Pest control
trades	Locksmithing
trades	Hairdressing	Hair styling|Haircutting
trades	Cosmetology	Make-up|Makeup application
trades	Nail care	Manicure
trades	Farming	Agriculture|Crop production
trades	Animal husbandry	Livestock care
trades	Forestry
trades	Fishing
logistics and driving	Logistics	Logistics management
logistics and driving	Supply chain management	SCM|Supply chain
logistics and driving	Inventory management	Inventory control|Stock control|Stock management
logistics and driving	Warehouse operations	Warehousing|Warehouse management
logistics and driving	Forklift operation	Forklift|Forklift driving|Forklift operator|Fork lift
logistics and driving	Order picking	Picking and packing|Pick and pack|Order fulfillment|Order fulfilment
logistics and driving	Shipping and receiving	Shipping|Receiving
logistics and driving	Loading and unloading
logistics and driving	Route planning	Route optimization
logistics and driving	Dispatching	Dispatch
logistics and driving	Fleet management
logistics and driving	Freight forwarding
logistics and driving	Customs clearance	Customs
logistics and driving	Import and export	Import/export|International trade
logistics and driving	Incoterms
logistics and driving	Demand planning	Demand forecasting
logistics and driving	Material handling	Materials handling
logistics and driving	Pallet jack operation	Pallet jack
logistics and driving	RF scanning	RF scanner|Barcode scanning
logistics and driving	Truck driving	HGV driving|Lorry driving
logistics and driving	Commercial driving licence	CDL|Commercial driver's license|CDL Class A
logistics and driving	Driving licence	Driver's license|Driving license|Valid driver's license
logistics and driving	Defensive driving	Safe driving
logistics and driving	Delivery	Delivery driving
logistics and driving	Dangerous goods handling	Hazardous materials|HAZMAT|ADR
logistics and driving	Cold chain
logistics and driving	Cycle counting	Stocktaking|Stock taking
logistics and driving	Reverse logistics
logistics and driving	Last-mile delivery
logistics and driving	Production planning	Production scheduling|MRP
hospitality and food	Cooking	Culinary arts|Culinary skills
hospitality and food	Baking	Pastry|Pastry making
hospitality and food	Food preparation	Food prep
hospitality and food	Food safety	Food hygiene|Food handling
hospitality and food	HACCP
hospitality and food	ServSafe
hospitality and food	Menu planning	Menu development
hospitality and food	Kitchen management
hospitality and food	Knife skills
hospitality and food	Catering
hospitality and food	Barista skills	Coffee making|Espresso preparation
hospitality and food	Bartending	Mixology|Cocktail making
hospitality and food	Waiting tables	Table service|Food service|Food and beverage service
hospitality and food	Wine knowledge	Wine service
hospitality and food	Guest services	Guest relations
hospitality and food	Hospitality	Hotel management|Hospitality management
hospitality and food	Reservations	Booking management
hospitality and food	Revenue management	Yield management
hospitality and food	Concierge services
hospitality and food	Tour guiding	Guided tours
hospitality and food	Event catering	Banquets|Banquet service
hospitality and food	Dishwashing
hospitality and food	Butchery	Meat cutting
hospitality and food	Restaurant management
computing practice	Software development	Software engineering|Programming|Coding|Computer programming
computing practice	Web development	Web design and development
computing practice	Front-end development	Frontend development|Front end|Frontend web development
computing practice	Back-end development	Backend development|Back end
computing practice	Full-stack development	Full stack|Fullstack development|Full stack web development
computing practice	Mobile development	Mobile app development|App development
computing practice	Object-oriented programming	OOP|Object oriented design|OOD
computing practice	Functional programming
computing practice	Data structures	Data structures and algorithms|DSA
computing practice	Algorithms
computing practice	Design patterns	Software design patterns
computing practice	Software architecture	System architecture
computing practice	System design	Systems design
computing practice	Test-driven development	TDD
computing practice	Behavior-driven development	BDD
computing practice	Unit testing
computing practice	Integration testing
computing practice	Test automation	Automated testing|Automation testing
computing practice	Manual testing
computing practice	Software testing	QA testing
computing practice	Performance testing	Load testing
computing practice	Regression testing
computing practice	Debugging
computing practice	Code review	Code reviews
computing practice	Version control	Source control
computing practice	CI/CD	Continuous integration|Continuous delivery|Continuous deployment
computing practice	DevOps
computing practice	DevSecOps
computing practice	Site reliability engineering	SRE
computing practice	Infrastructure as code	IaC
computing practice	Database administration	DBA|Database management
computing practice	Database design	Data modeling|Data modelling
computing practice	Data analysis	Data analytics
computing practice	Data science
computing practice	Data engineering
computing practice	Data visualization	Data visualisation
computing practice	Data mining
computing practice	Data warehousing	Data warehouse
computing practice	Data governance
computing practice	Data cleaning	Data wrangling|Data cleansing
computing practice	ETL	Extract, transform, load|ETL development
computing practice	Big data
computing practice	Business intelligence	BI
computing practice	Machine learning	ML
computing practice	Deep learning
computing practice	Artificial intelligence	AI
computing practice	Natural language processing	NLP
computing practice	Computer vision
computing practice	Large language models	LLM|LLMs
computing practice	Generative AI	GenAI
computing practice	Prompt engineering
computing practice	Recommender systems	Recommendation systems
computing practice	Reinforcement learning
computing practice	Statistics	Statistical analysis
computing practice	Statistical modeling	Statistical modelling
computing practice	Regression analysis	Linear regression
computing practice	Time series analysis
computing practice	Quantitative research	Quantitative analysis
computing practice	Qualitative research
computing practice	Operations research
computing practice	Computer networking	Networking|Network administration|Computer networks
computing practice	System administration	Systems administration|Sysadmin
computing practice	Cybersecurity	Cyber security|Information security|IT security|InfoSec
computing practice	Network security
computing practice	Penetration testing	Pentesting|Ethical hacking
computing practice	Incident response
computing practice	Vulnerability management	Vulnerability assessment
computing practice	Cryptography	Encryption
computing practice	Identity and access management	IAM
computing practice	Cloud architecture
computing practice	Virtualization	Virtualisation
computing practice	Embedded systems	Embedded software|Firmware
computing practice	Internet of things	IoT
computing practice	Robotics
computing practice	Robotic process automation	RPA
computing practice	Blockchain
computing practice	Game development	Game design
computing practice	Computer graphics
computing practice	Augmented reality	AR/VR|Virtual reality
computing practice	User experience design	UX|UX design|User experience
computing practice	User interface design	UI|UI design
computing practice	UI/UX design	UX/UI|UI/UX|UX/UI design
computing practice	User research	UX research
computing practice	Usability testing
computing practice	Wireframing	Wireframes
computing practice	Prototyping	Rapid prototyping
computing practice	Interaction design
computing practice	Responsive design	Responsive web design
computing practice	Accessibility	Web accessibility|WCAG
computing practice	Web design	Website design
computing practice	Hardware troubleshooting	Computer repair|PC repair
computing practice	ITIL	IT service management|ITSM
computing practice	Geographic information systems	GIS
computing practice	Computer-aided design	CAD|Computer aided design
computing practice	Building information modeling	BIM
computing practice	3D modeling	3D modelling
computing practice	3D printing	Additive manufacturing
computing practice	Parallel computing	High-performance computing|HPC
computing practice	Distributed systems
computing practice	Multithreading	Concurrency
creative	Graphic design
creative	Illustration	Drawing
creative	Photography
creative	Photo editing	Image editing
creative	Videography	Video production
creative	Video editing
creative	Animation	Motion graphics|Motion design
creative	Typography
creative	Layout design	Page layout
creative	Logo design
creative	Interior design
creative	Fashion design
creative	Product design	Industrial design
creative	Architecture	Architectural design
creative	Creative writing
creative	Journalism
creative	Storytelling
creative	Blogging
creative	Scriptwriting	Screenwriting
creative	Music	Music production
creative	Sound design	Audio engineering
creative	Acting
creative	Singing
creative	Dance
creative	Art direction
creative	Ceramics	Pottery
creative	Print production	Printing
engineering and science	Mechanical engineering	Mechanical design
engineering and science	Electrical engineering
engineering and science	Civil engineering
engineering and science	Chemical engineering
engineering and science	Industrial engineering
engineering and science	Structural engineering	Structural analysis
engineering and science	Environmental engineering
engineering and science	Biomedical engineering
engineering and science	Aerospace engineering
engineering and science	Control systems	Control engineering
engineering and science	Circuit design	Electronics|Electronic circuit design
engineering and science	PCB design	Printed circuit board design
engineering and science	Signal processing	Digital signal processing|DSP
engineering and science	Power electronics
engineering and science	Finite element analysis	FEA
engineering and science	Computational fluid dynamics	CFD
engineering and science	Thermodynamics
engineering and science	Fluid mechanics
engineering and science	GD&T	Geometric dimensioning and tolerancing
engineering and science	Root cause analysis	RCA
engineering and science	FMEA	Failure mode and effects analysis
engineering and science	Statistical process control	SPC
engineering and science	Process engineering	Process design
engineering and science	Manufacturing	Production
engineering and science	Good manufacturing practice	GMP|cGMP
engineering and science	ISO 9001
engineering and science	ISO 14001
engineering and science	ISO 27001
engineering and science	Laboratory skills	Lab skills|Laboratory techniques
engineering and science	PCR	Polymerase chain reaction|qPCR
engineering and science	Cell culture
engineering and science	Western blot	Western blotting
engineering and science	ELISA
engineering and science	Flow cytometry
engineering and science	Chromatography	HPLC
engineering and science	Mass spectrometry
engineering and science	Microscopy
engineering and science	Spectroscopy
engineering and science	Molecular biology
engineering and science	Microbiology
engineering and science	Biochemistry
engineering and science	Organic chemistry
engineering and science	Genetics	Genomics
engineering and science	Bioinformatics
engineering and science	Experimental design	Design of experiments|DOE
engineering and science	Scientific writing	Academic writing
engineering and science	Mathematics	Maths
engineering and science	Physics
engineering and science	Chemistry
engineering and science	Biology
engineering and science	Sustainability	Environmental sustainability
engineering and science	Renewable energy
engineering and science	Energy management	Energy efficiency
engineering and science	Environmental impact assessment
engineering and science	Urban planning	City planning
engineering and science	Geology
engineering and science	Remote sensing
protection	Security	Security services|Guarding
protection	Surveillance	CCTV
protection	Access control
protection	Patrolling
protection	Emergency response	Emergency preparedness
protection	Firefighting	Fire fighting
protection	Fire safety	Fire prevention
protection	Self-defense
protection	Law enforcement
protection	Investigation	Investigations
protection	Loss prevention
protection	Lifeguarding
protection	De-escalation
$names$);
