-- Titles of jobs, in the usual spellings; the kind is the field: kind, name, and
-- other spellings between bars, apart by tabs. Loaded again whenever this file changes; what is new is
-- added, and what an administrator changed stays.

call internal.load_curated_names('title', $names$
computing	Software Engineer	Software Developer|Programmer|Software Development Engineer|SDE|SWE|Application Developer
computing	Senior Software Engineer	Senior Software Developer|Senior Developer
computing	Junior Software Developer	Junior Software Engineer|Junior Developer
computing	Lead Software Engineer	Lead Developer|Technical Lead|Tech Lead
computing	Front-end Developer	Frontend Developer|Frontend Engineer|Front-end Engineer
computing	Back-end Developer	Backend Developer|Backend Engineer|Back-end Engineer
computing	Full-stack Developer	Full Stack Developer|Full Stack Engineer|Fullstack Engineer
computing	Web Developer
computing	Mobile Developer	Mobile App Developer
computing	DevOps Engineer
computing	Site Reliability Engineer	SRE
computing	Cloud Engineer
computing	Solutions Architect	Solution Architect
computing	Software Architect
computing	Data Scientist
computing	Data Analyst
computing	Data Engineer
computing	Machine Learning Engineer	ML Engineer
computing	Business Analyst
computing	Systems Analyst	System Analyst
computing	Systems Administrator	System Administrator|Sysadmin
computing	Network Engineer
computing	Network Administrator
computing	Database Administrator	DBA
computing	Security Analyst	Information Security Analyst|Cybersecurity Analyst
computing	QA Engineer	Quality Assurance Engineer|Software Tester|Test Engineer
computing	IT Support Specialist	IT Technician|Help Desk Technician
computing	UX Designer	User Experience Designer|UI/UX Designer
computing	Product Designer
computing	Engineering Manager
computing	Chief Technology Officer	CTO
management	Chief Executive Officer	CEO
management	Chief Financial Officer	CFO
management	Chief Operating Officer	COO
management	Managing Director
management	General Manager	GM
management	Vice President	VP
management	Director
management	Project Manager
management	Program Manager	Programme Manager
management	Product Manager
management	Product Owner
management	Scrum Master
management	Operations Manager
management	Team Leader	Team Lead
management	Supervisor	Shift Supervisor
management	Office Manager
management	Founder	Co-founder
management	Consultant
management	Management Consultant
management	Intern	Internship|Trainee
management	Freelancer	Self-employed
management	Volunteer
finance and office	Accountant	Staff Accountant
finance and office	Bookkeeper
finance and office	Auditor	Internal Auditor
finance and office	Financial Analyst
finance and office	Controller	Financial Controller
finance and office	Payroll Specialist	Payroll Clerk
finance and office	Bank Teller	Teller
finance and office	Loan Officer
finance and office	Insurance Agent
finance and office	Underwriter
finance and office	Administrative Assistant	Admin Assistant|Secretary
finance and office	Executive Assistant	Personal Assistant
finance and office	Receptionist	Front Desk Receptionist
finance and office	Data Entry Clerk	Data Entry Operator
finance and office	Office Clerk	Clerk
finance and office	Purchasing Agent	Buyer|Procurement Specialist
finance and office	Human Resources Manager	HR Manager
finance and office	Human Resources Generalist	HR Generalist
finance and office	Recruiter	Talent Acquisition Specialist
finance and office	Lawyer	Attorney|Solicitor
finance and office	Paralegal	Legal Assistant
sales and marketing	Sales Representative	Sales Rep
sales and marketing	Sales Associate	Retail Sales Associate|Shop Assistant|Sales Assistant
sales and marketing	Sales Manager
sales and marketing	Account Manager	Key Account Manager
sales and marketing	Account Executive
sales and marketing	Business Development Manager
sales and marketing	Store Manager	Shop Manager
sales and marketing	Cashier
sales and marketing	Marketing Manager
sales and marketing	Marketing Specialist	Marketing Coordinator
sales and marketing	Digital Marketing Specialist
sales and marketing	Social Media Manager
sales and marketing	Content Writer	Copywriter
sales and marketing	Graphic Designer
sales and marketing	Customer Service Representative	Customer Service Agent|CSR
sales and marketing	Call Center Agent	Call Centre Agent
sales and marketing	Customer Success Manager
sales and marketing	Real Estate Agent
health and care	Registered Nurse	RN|Staff Nurse
health and care	Licensed Practical Nurse	LPN|LVN
health and care	Nurse Practitioner	NP
health and care	Certified Nursing Assistant	CNA|Nursing Assistant
health and care	Charge Nurse
health and care	Nurse Manager
health and care	Medical Assistant
health and care	Physician	Medical Doctor
health and care	Surgeon
health and care	Pharmacist
health and care	Pharmacy Technician
health and care	Dentist
health and care	Dental Hygienist
health and care	Physical Therapist	Physiotherapist
health and care	Occupational Therapist
health and care	Paramedic
health and care	Emergency Medical Technician	EMT
health and care	Radiologic Technologist	Radiographer
health and care	Social Worker
health and care	Psychologist
health and care	Caregiver	Home Health Aide|Carer
health and care	Veterinarian
teaching and research	Teacher	Classroom Teacher
teaching and research	Elementary School Teacher	Primary School Teacher
teaching and research	High School Teacher	Secondary School Teacher
teaching and research	Special Education Teacher
teaching and research	Teaching Assistant	Teacher's Aide
teaching and research	Lecturer
teaching and research	Professor
teaching and research	Assistant Professor
teaching and research	Associate Professor
teaching and research	Research Assistant
teaching and research	Research Associate	Postdoctoral Researcher|Postdoc
teaching and research	Principal	Head Teacher|Headteacher
teaching and research	Tutor
teaching and research	Childcare Worker	Nursery Nurse
teaching and research	Librarian
teaching and research	Researcher	Research Scientist|Scientist
trades, engineering and transport	Electrician
trades, engineering and transport	Plumber
trades, engineering and transport	Carpenter	Joiner
trades, engineering and transport	Welder
trades, engineering and transport	Mechanic	Automotive Technician|Auto Mechanic
trades, engineering and transport	HVAC Technician
trades, engineering and transport	Maintenance Technician
trades, engineering and transport	Machinist	CNC Machinist|CNC Operator
trades, engineering and transport	Construction Worker	Labourer|Laborer
trades, engineering and transport	Construction Manager	Site Manager
trades, engineering and transport	Foreman
trades, engineering and transport	Mechanical Engineer
trades, engineering and transport	Electrical Engineer
trades, engineering and transport	Civil Engineer
trades, engineering and transport	Chemical Engineer
trades, engineering and transport	Industrial Engineer
trades, engineering and transport	Quality Engineer
trades, engineering and transport	Process Engineer
trades, engineering and transport	Architect
trades, engineering and transport	Production Manager
trades, engineering and transport	Machine Operator
trades, engineering and transport	Truck Driver	HGV Driver|Lorry Driver
trades, engineering and transport	Delivery Driver	Courier
trades, engineering and transport	Bus Driver
trades, engineering and transport	Forklift Operator	Forklift Driver
trades, engineering and transport	Warehouse Worker	Warehouse Associate|Warehouse Operative
trades, engineering and transport	Warehouse Manager
trades, engineering and transport	Logistics Coordinator
trades, engineering and transport	Supply Chain Manager
trades, engineering and transport	Pilot	Airline Pilot
hospitality, protection and service	Chef	Head Chef|Executive Chef
hospitality, protection and service	Sous Chef
hospitality, protection and service	Cook	Line Cook
hospitality, protection and service	Baker
hospitality, protection and service	Waiter	Waitress|Server|Waiting Staff
hospitality, protection and service	Bartender
hospitality, protection and service	Barista
hospitality, protection and service	Restaurant Manager
hospitality, protection and service	Hotel Manager
hospitality, protection and service	Housekeeper	Room Attendant
hospitality, protection and service	Flight Attendant	Cabin Crew
hospitality, protection and service	Hairdresser	Hair Stylist
hospitality, protection and service	Cleaner	Janitor
hospitality, protection and service	Security Guard	Security Officer
hospitality, protection and service	Police Officer
hospitality, protection and service	Firefighter
hospitality, protection and service	Journalist	Reporter
hospitality, protection and service	Photographer
hospitality, protection and service	Translator	Interpreter
hospitality, protection and service	Event Manager	Event Planner
$names$);
