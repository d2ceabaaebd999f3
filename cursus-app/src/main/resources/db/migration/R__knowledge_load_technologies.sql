-- Technologies: languages, frameworks, platforms, tools and programs: kind, name, and
-- other spellings between bars, apart by tabs. Loaded again whenever this file changes; what is new is
-- added, and what an administrator changed stays.

call internal.load_curated_names('technology', $names$
programming language	Java	Java SE|Java EE|J2EE|Core Java|Java programming
programming language	JavaScript	JS|ECMAScript|ES6|Vanilla JS|Vanilla JavaScript
programming language	TypeScript	TS
programming language	Python	Python 3|Python programming|Python3
programming language	C	C language|C programming|ANSI C
programming language	C++	Cpp|C plus plus|C++11|C++14|C++17|C++20
programming language	C#	C sharp|CSharp
programming language	Go	Golang|Go lang
programming language	Rust	Rust lang
programming language	Ruby
programming language	PHP	PHP 7|PHP 8
programming language	Perl
programming language	Kotlin
programming language	Swift	Swift programming
programming language	Objective-C	ObjC|Obj-C
programming language	Scala
programming language	R	R programming|R language|Rstats
programming language	MATLAB
programming language	Julia	Julia language
programming language	Haskell
programming language	Elixir
programming language	Erlang
programming language	Clojure
programming language	F#	F sharp
programming language	Visual Basic	VB|Visual Basic 6|VB6
programming language	Visual Basic .NET	VB.NET|VBNET
programming language	VBA	Visual Basic for Applications|Excel VBA|VBA macros
programming language	Groovy
programming language	Dart
programming language	Lua
programming language	COBOL
programming language	Fortran
programming language	Pascal	Object Pascal
programming language	Delphi	Embarcadero Delphi
programming language	Ada
programming language	Lisp	Common Lisp
programming language	Prolog
programming language	Assembly language	Assembly|Assembler|x86 assembly|ASM
programming language	SQL	Structured Query Language
programming language	PL/SQL	PLSQL|Oracle PL/SQL
programming language	T-SQL	Transact-SQL|TSQL
programming language	Bash	Bash scripting|Shell scripting|Shell|Unix shell|Shell script|Bash shell
programming language	PowerShell	Windows PowerShell|Power Shell
programming language	ABAP	SAP ABAP
programming language	Apex	Salesforce Apex
programming language	Solidity
programming language	VHDL
programming language	Verilog	SystemVerilog
programming language	SAS	SAS programming|Base SAS
programming language	Zig
programming language	OCaml
programming language	Scratch	Scratch programming
programming language	RPG	RPGLE|AS/400 RPG
markup and query language	HTML	HTML5|Hypertext Markup Language
markup and query language	CSS	CSS3|Cascading Style Sheets
markup and query language	Sass	SCSS
markup and query language	Less	Less CSS
markup and query language	XML	Extensible Markup Language
markup and query language	JSON
markup and query language	YAML
markup and query language	XSLT
markup and query language	GraphQL	Graph QL
markup and query language	LaTeX
markup and query language	Markdown
markup and query language	DAX	Data Analysis Expressions
markup and query language	Regular expressions	Regex|RegExp
framework	React	React.js|ReactJS
framework	React Native
framework	Angular	Angular 2+|AngularTS
framework	AngularJS	Angular.js|Angular 1
framework	Vue.js	Vue|VueJS|Vue 3
framework	Svelte	SvelteKit
framework	Next.js	NextJS
framework	Nuxt	Nuxt.js|NuxtJS
framework	Ember.js	Ember|EmberJS
framework	Backbone.js	BackboneJS
framework	jQuery	J Query
framework	Bootstrap	Twitter Bootstrap
framework	Tailwind CSS	Tailwind|TailwindCSS
framework	Redux	React Redux|Redux Toolkit
framework	Express	Express.js|ExpressJS
framework	NestJS	Nest.js
framework	Django
framework	Django REST framework	DRF
framework	Flask
framework	FastAPI	Fast API
framework	Spring	Spring Framework|Java Spring
framework	Spring Boot	SpringBoot
framework	Spring MVC
framework	Hibernate	Hibernate ORM
framework	Ruby on Rails	Rails|RoR
framework	Laravel
framework	Symfony
framework	CodeIgniter
framework	ASP.NET	ASP.NET MVC|ASP .NET
framework	ASP.NET Core	.NET Core MVC
framework	Entity Framework	EF Core|Entity Framework Core
framework	Blazor
framework	Windows Presentation Foundation	WPF
framework	Xamarin
framework	Flutter
framework	SwiftUI	Swift UI
framework	Ionic	Ionic Framework
framework	Qt	Qt framework
framework	Electron	Electron.js|ElectronJS
framework	Phoenix	Phoenix Framework
framework	Quarkus
framework	Micronaut
framework	gRPC
framework	Three.js	ThreeJS
framework	D3.js	D3|D3JS
framework	Unity	Unity 3D|Unity3D
framework	Unreal Engine	UE4|UE5|Unreal Engine 5
framework	Godot	Godot Engine
framework	OpenGL
framework	Gatsby	Gatsby.js|GatsbyJS
framework	Struts	Apache Struts
framework	Jetpack Compose
platform	.NET	dotnet|.NET Framework|.NET Core|dot net
platform	Node.js	NodeJS|Node
platform	Deno
platform	Android	Android development|Android SDK
platform	iOS	iOS development|Apple iOS
platform	Arduino
platform	Raspberry Pi
platform	Salesforce	Salesforce.com|SFDC|Salesforce CRM
platform	ServiceNow	Service Now
platform	SAP	SAP ERP|SAP ECC
platform	SAP S/4HANA	S/4HANA|S4HANA|SAP HANA S/4
platform	SAP HANA
platform	SAP FICO	SAP FI/CO|SAP FI
platform	SAP MM	SAP Materials Management
platform	SAP SD	SAP Sales and Distribution
platform	SAP SuccessFactors	SuccessFactors
platform	SAP Ariba	Ariba
platform	SAP BW	SAP Business Warehouse
platform	Oracle ERP	Oracle E-Business Suite|Oracle EBS|Oracle Cloud ERP|Oracle Fusion
platform	NetSuite	Oracle NetSuite
platform	PeopleSoft	Oracle PeopleSoft
platform	JD Edwards	JDE|JD Edwards EnterpriseOne
platform	Microsoft Dynamics 365	Dynamics 365|MS Dynamics|Microsoft Dynamics|D365
platform	Microsoft Dynamics NAV	Navision|Dynamics NAV
platform	Dynamics 365 Business Central	Business Central
platform	Workday	Workday HCM
platform	Odoo	OpenERP
platform	Infor	Infor M3|Infor LN
platform	Epicor	Epicor ERP
platform	WordPress	Word Press
platform	Drupal
platform	Joomla
platform	Shopify	Shopify Plus
platform	Magento	Adobe Commerce
platform	WooCommerce
platform	Wix
platform	Squarespace
platform	Webflow
platform	SharePoint	Microsoft SharePoint|MS SharePoint|SharePoint Online
platform	Power Platform	Microsoft Power Platform
platform	Power Apps	PowerApps|Microsoft Power Apps
platform	Power Automate	Microsoft Power Automate|Microsoft Flow
platform	Adobe Experience Manager	AEM
platform	Sitecore
operating system	Linux	GNU/Linux|Linux administration
operating system	Ubuntu	Ubuntu Linux
operating system	Debian
operating system	Red Hat Enterprise Linux	RHEL|Red Hat Linux|Red Hat
operating system	CentOS
operating system	Unix	UNIX systems
operating system	Windows	Microsoft Windows|Windows 10|Windows 11|MS Windows|Windows OS
operating system	Windows Server	Microsoft Windows Server|Windows Server 2019|Windows Server 2016
operating system	macOS	Mac OS|Mac OS X|OS X
operating system	AIX	IBM AIX
operating system	z/OS	IBM z/OS
operating system	FreeRTOS	RTOS|Real-time operating systems
database	PostgreSQL	Postgres|Postgre SQL|PostgresQL
database	MySQL	My SQL
database	MariaDB
database	Microsoft SQL Server	SQL Server|MS SQL|MSSQL|MS SQL Server
database	Oracle Database	Oracle DB|Oracle|Oracle 12c|Oracle 19c|Oracle RDBMS
database	SQLite	SQLite3
database	MongoDB	Mongo|Mongo DB
database	Redis
database	Apache Cassandra	Cassandra
database	Elasticsearch	Elastic Search|ELK|ELK Stack|Elastic Stack
database	Neo4j
database	DynamoDB	Amazon DynamoDB|AWS DynamoDB
database	IBM Db2	DB2
database	Teradata
database	Snowflake	Snowflake Data Cloud
database	BigQuery	Google BigQuery|Big Query
database	Amazon Redshift	Redshift|AWS Redshift
database	Microsoft Access	MS Access|Access database
database	Firebase	Google Firebase|Firestore
database	Supabase
database	CouchDB	Apache CouchDB
database	InfluxDB
database	Apache HBase	HBase
database	Apache Hive	Hive|HiveQL
database	FileMaker	FileMaker Pro
database	ClickHouse
database	pgvector
database	Pinecone
database	NoSQL	NoSQL databases
cloud	Amazon Web Services	AWS|Amazon AWS|AWS Cloud
cloud	Microsoft Azure	Azure|MS Azure|Azure Cloud
cloud	Google Cloud Platform	GCP|Google Cloud
cloud	Amazon EC2	EC2|AWS EC2
cloud	Amazon S3	S3|AWS S3
cloud	AWS Lambda	Amazon Lambda
cloud	Amazon RDS	AWS RDS
cloud	Amazon ECS	AWS ECS
cloud	Amazon EKS	EKS|AWS EKS
cloud	AWS CloudFormation	CloudFormation
cloud	Azure DevOps	Azure DevOps Services|VSTS|Team Foundation Server|TFS
cloud	Azure Active Directory	Azure AD|Entra ID|Microsoft Entra ID
cloud	Azure Functions
cloud	Azure Data Factory	ADF
cloud	Google Kubernetes Engine	GKE
cloud	IBM Cloud	Bluemix
cloud	DigitalOcean	Digital Ocean
cloud	Heroku
cloud	Vercel
cloud	Netlify
cloud	Cloudflare
cloud	OpenStack
cloud	VMware	VMware vSphere|vSphere|VMware ESXi|ESXi
cloud	Hyper-V	Microsoft Hyper-V
cloud	Citrix	Citrix XenApp|XenDesktop
cloud	Serverless	Serverless architecture|Serverless computing
cloud	Cloud computing	Cloud technologies
tool	Docker	Docker Compose|Docker containers
tool	Kubernetes	k8s|Kube
tool	Helm	Helm charts
tool	OpenShift	Red Hat OpenShift
tool	Terraform	HashiCorp Terraform
tool	Ansible	Red Hat Ansible
tool	Puppet
tool	Chef	Chef Infra
tool	Vagrant
tool	Jenkins	Jenkins CI
tool	GitHub Actions
tool	GitLab CI	GitLab CI/CD
tool	CircleCI	Circle CI
tool	Travis CI
tool	TeamCity
tool	Argo CD	ArgoCD
tool	Git	Git version control|Git SCM
tool	GitHub	Git Hub
tool	GitLab
tool	Bitbucket	Atlassian Bitbucket
tool	Subversion	SVN|Apache Subversion
tool	Maven	Apache Maven
tool	Gradle
tool	npm
tool	Yarn
tool	Webpack
tool	Vite
tool	Jira	Atlassian Jira|JIRA Software
tool	Confluence	Atlassian Confluence
tool	Trello
tool	Asana
tool	Monday.com
tool	Notion
tool	ClickUp	Click Up
tool	Basecamp
tool	Slack
tool	Microsoft Teams	MS Teams|Teams
tool	Zoom	Zoom video conferencing
tool	Google Meet
tool	Postman
tool	Swagger	OpenAPI|Swagger UI
tool	SoapUI
tool	Selenium	Selenium WebDriver
tool	Cypress	Cypress.io
tool	Playwright
tool	JUnit	JUnit 5
tool	TestNG
tool	pytest
tool	Jest
tool	Mocha
tool	Cucumber	Gherkin
tool	Appium
tool	Apache JMeter	JMeter
tool	LoadRunner	Micro Focus LoadRunner
tool	SonarQube	Sonar
tool	Prometheus
tool	Grafana
tool	Datadog
tool	New Relic
tool	Splunk
tool	Nagios
tool	Zabbix
tool	Dynatrace
tool	Kibana
tool	Logstash
tool	Sentry
tool	PagerDuty
tool	Apache Kafka	Kafka
tool	RabbitMQ	Rabbit MQ
tool	ActiveMQ	Apache ActiveMQ
tool	Nginx
tool	Apache HTTP Server	Apache|httpd|Apache web server
tool	Apache Tomcat	Tomcat
tool	WebLogic	Oracle WebLogic
tool	WebSphere	IBM WebSphere
tool	JBoss	WildFly|JBoss EAP
tool	IIS	Internet Information Services
tool	MuleSoft	Mule ESB|Anypoint
tool	Visual Studio	Microsoft Visual Studio
tool	Visual Studio Code	VS Code|VSCode
tool	Eclipse	Eclipse IDE
tool	IntelliJ IDEA	IntelliJ
tool	Android Studio
tool	Xcode
tool	Jupyter Notebook	Jupyter|Jupyter Notebooks|JupyterLab
tool	RStudio	R Studio
tool	Vim
tool	UiPath	Ui Path
tool	Blue Prism
tool	Automation Anywhere
tool	Wireshark
tool	Burp Suite	Burp
tool	Nmap
tool	Metasploit
tool	Nessus	Tenable Nessus
tool	CrowdStrike	CrowdStrike Falcon
tool	Active Directory	Microsoft Active Directory
tool	Microsoft Intune	Intune
tool	Microsoft Exchange	Exchange Server|Microsoft Exchange Server|Exchange Online
tool	Okta
tool	Veeam
tool	Microsoft System Center	SCCM|MECM
data	Pandas
data	NumPy
data	SciPy
data	scikit-learn	sklearn|scikit learn
data	TensorFlow	Tensor Flow
data	PyTorch	Torch
data	Keras
data	OpenCV
data	NLTK
data	spaCy
data	Hugging Face	Hugging Face Transformers|HuggingFace
data	LangChain
data	XGBoost
data	Apache Spark	Spark|PySpark
data	Apache Hadoop	Hadoop|HDFS
data	Apache Airflow	Airflow
data	Apache Flink	Flink
data	dbt	data build tool
data	Databricks	Azure Databricks
data	Talend
data	Informatica	Informatica PowerCenter
data	SSIS	SQL Server Integration Services
data	SSRS	SQL Server Reporting Services
data	SSAS	SQL Server Analysis Services
data	Alteryx
data	Tableau	Tableau Desktop|Tableau Server
data	Power BI	PowerBI|Microsoft Power BI|MS Power BI|Power BI Desktop
data	Looker
data	Looker Studio	Google Data Studio|Data Studio
data	Qlik	QlikView|Qlik Sense
data	MicroStrategy
data	Cognos	IBM Cognos
data	SAP BusinessObjects	Business Objects|Crystal Reports
data	SPSS	IBM SPSS|SPSS Statistics
data	Stata
data	EViews
data	Minitab
data	KNIME
data	RapidMiner
data	ggplot2
data	Matplotlib
data	MLflow
data	Power Query
data	Google Analytics	GA4|Google Analytics 4
data	Adobe Analytics
data	Google Tag Manager	GTM
data	Hotjar
data	Mixpanel
data	Amplitude
data	OpenAI API	ChatGPT|GPT-4|OpenAI
data	NVivo
data	Qualtrics
data	SurveyMonkey	Survey Monkey
office software	Microsoft Office	MS Office|Office|Office suite|Microsoft Office Suite|MS Office Suite
office software	Microsoft 365	Office 365|O365|M365
office software	Microsoft Excel	Excel|MS Excel
office software	Microsoft Word	Word|MS Word
office software	Microsoft PowerPoint	PowerPoint|MS PowerPoint|Power Point
office software	Microsoft Outlook	Outlook|MS Outlook
office software	Microsoft OneNote	OneNote
office software	Microsoft Publisher	MS Publisher
office software	Microsoft Project	MS Project
office software	Microsoft Visio	Visio|MS Visio
office software	Google Workspace	G Suite|GSuite|Google Suite|Google Apps
office software	Google Docs
office software	Google Sheets
office software	Google Slides
office software	Google Drive
office software	Gmail	Google Mail
office software	LibreOffice	OpenOffice|Open Office
office software	Apple Keynote	Keynote
office software	Adobe Acrobat	Acrobat|Adobe Acrobat Pro
office software	Dropbox
office software	DocuSign
office software	Miro
office software	Pivot tables	Excel pivot tables|PivotTables
office software	VLOOKUP	XLOOKUP|V-lookup
design software	Adobe Photoshop	Photoshop
design software	Adobe Illustrator	Illustrator
design software	Adobe InDesign	InDesign|In Design
design software	Adobe Creative Suite	Adobe Creative Cloud|Creative Suite|Creative Cloud|Adobe CC|Adobe Suite
design software	Adobe After Effects	After Effects
design software	Adobe Premiere Pro	Premiere Pro|Adobe Premiere|Premiere
design software	Adobe Lightroom	Lightroom
design software	Adobe XD
design software	Figma
design software	Sketch	Sketch App
design software	InVision
design software	Canva
design software	CorelDRAW	Corel Draw
design software	GIMP
design software	Blender	Blender 3D
design software	Autodesk Maya	Maya
design software	3ds Max	Autodesk 3ds Max|3D Studio Max
design software	Cinema 4D	C4D
design software	ZBrush
design software	Final Cut Pro	Final Cut|FCPX
design software	DaVinci Resolve
design software	Avid Media Composer
design software	Pro Tools	ProTools
design software	Ableton Live	Ableton
design software	Logic Pro	Logic Pro X
design software	AutoCAD	Auto CAD|Autodesk AutoCAD
design software	Revit	Autodesk Revit
design software	SolidWorks	Solid Works
design software	CATIA	CATIA V5
design software	Autodesk Inventor
design software	Fusion 360	Autodesk Fusion 360
design software	Siemens NX	Unigraphics
design software	Creo	PTC Creo|Pro/ENGINEER|Pro-E
design software	SketchUp	Google SketchUp
design software	Rhino	Rhinoceros 3D|Rhino 3D
design software	ArchiCAD
design software	Civil 3D	AutoCAD Civil 3D
design software	MicroStation	Bentley MicroStation
design software	ArcGIS	Esri ArcGIS
design software	QGIS
design software	ANSYS
design software	Abaqus
design software	COMSOL	COMSOL Multiphysics
design software	LabVIEW
design software	Simulink
design software	Altium Designer	Altium
design software	Eagle PCB
design software	SPICE	LTspice|PSpice
design software	Primavera P6	Primavera|Oracle Primavera
design software	Navisworks	Autodesk Navisworks
design software	Mastercam
design software	V-Ray
design software	Lumion
design software	ETABS
design software	SAP2000
design software	Aspen HYSYS	HYSYS
design software	PLC programming	PLC|Programmable logic controllers
design software	SCADA
design software	Siemens TIA Portal	TIA Portal|SIMATIC
business software	QuickBooks	Quick Books|Intuit QuickBooks|QuickBooks Online
business software	Xero
business software	Sage	Sage 50|Sage Accounting
business software	Tally	Tally ERP|Tally.ERP 9|TallyPrime
business software	FreshBooks
business software	ADP	ADP Workforce Now|ADP Payroll
business software	Gusto
business software	Kronos	UKG|UKG Pro
business software	BambooHR	Bamboo HR
business software	Paychex
business software	Taleo	Oracle Taleo
business software	Greenhouse	Greenhouse ATS
business software	Bloomberg Terminal	Bloomberg
business software	Capital IQ	S&P Capital IQ|CapIQ
business software	Hyperion	Oracle Hyperion
business software	Anaplan
business software	Concur	SAP Concur
business software	Coupa
business software	HubSpot	HubSpot CRM
business software	Zoho CRM	Zoho
business software	Pipedrive
business software	Marketo	Adobe Marketo
business software	Mailchimp	Mail Chimp
business software	Pardot	Salesforce Pardot
business software	Hootsuite
business software	Buffer
business software	Google Ads	Google AdWords|AdWords
business software	Meta Ads	Facebook Ads|Facebook Ads Manager
business software	SEMrush
business software	Ahrefs
business software	Moz
business software	Zendesk
business software	Freshdesk
business software	Intercom
business software	Genesys
business software	Five9
business software	Avaya
business software	Sabre	Sabre GDS
business software	Amadeus	Amadeus GDS
business software	Galileo GDS	Galileo
business software	Opera PMS	Oracle Opera|Opera property management system
business software	Micros POS	Oracle Micros|Micros
business software	Toast POS	Toast
business software	Square POS
business software	Point of sale systems	POS|POS systems|Point of sale
business software	Manhattan WMS	Manhattan Associates
business software	Warehouse management systems	WMS|Warehouse management software
business software	Transport management systems	TMS|Transportation management systems
business software	SAP EWM	SAP Extended Warehouse Management
business software	LinkedIn Recruiter
business software	Procore
business software	Bluebeam	Bluebeam Revu
business software	Yardi	Yardi Voyager
business software	MLS	Multiple listing service
business software	Westlaw
business software	LexisNexis	Lexis Nexis
business software	Clio
business software	Relativity	RelativityOne
health software	Epic	Epic EHR|Epic Systems|Epic EMR
health software	Cerner	Cerner Millennium|Oracle Health
health software	Meditech	MEDITECH Expanse
health software	Electronic health records	EHR|EMR|Electronic medical records|EHR systems
health software	Allscripts
health software	athenahealth	AthenaOne
health software	eClinicalWorks
health software	Pyxis	BD Pyxis
health software	Omnicell
health software	PointClickCare
health software	Dentrix
health software	PACS
health software	HL7	FHIR|HL7 FHIR
health software	ICD-10	ICD-10 coding|ICD10
health software	CPT coding	CPT
learning software	Moodle
learning software	Blackboard	Blackboard Learn
learning software	Canvas	Canvas LMS
learning software	Google Classroom
learning software	Articulate Storyline	Articulate 360
learning software	Adobe Captivate
learning software	Kahoot
learning software	Smart Board	Smartboard|Interactive whiteboards
learning software	Seesaw
learning software	Schoology
learning software	PowerSchool
learning software	Learning management systems	LMS
architecture and protocol	REST APIs	REST|RESTful|RESTful APIs|REST API|RESTful web services
architecture and protocol	SOAP	SOAP web services
architecture and protocol	Microservices	Microservice architecture|Micro services
architecture and protocol	Web services
architecture and protocol	TCP/IP
architecture and protocol	DNS
architecture and protocol	DHCP
architecture and protocol	VPN
architecture and protocol	HTTP
architecture and protocol	OAuth	OAuth 2.0|OAuth2
architecture and protocol	SAML
architecture and protocol	LDAP
architecture and protocol	WebSockets	WebSocket
architecture and protocol	MQTT
architecture and protocol	Bluetooth	Bluetooth Low Energy|BLE
architecture and protocol	CAN bus	CAN
architecture and protocol	FPGA
architecture and protocol	Event-driven architecture
architecture and protocol	EDI	Electronic data interchange
architecture and protocol	API development	API design|APIs
$names$);
