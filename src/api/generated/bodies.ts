// Generated from Qlik's OpenAPI documents; see README.md in this folder. Not to be edited.

export const lines = `
analytics.odagLinks.create name! bindings:j properties/disable:j properties/menuLabel:j properties/genAppName:j properties/genAppLimit:j properties/limitPolicy:j properties/rowEstRange:j properties/targetSheet:j properties/appOpenMethod:j properties/appRetentionTime:j properties/overrideGenAppLimit:j rowEstExpr dynamicView:b templateApp selectionApp! includeScript:b statusSetting=activate,disable,decommission
analytics.odagLinks.requests.create sheetname actualRowEst:i selectionApp! selectionState:j bindSelectionState!:j clientContextHandle
analytics.odagLinks.selectionAppLinkUsages linkList!:+
analytics.odagLinks.update name! ownerId bindings:j properties/disable:j properties/menuLabel:j properties/genAppName:j properties/genAppLimit:j properties/limitPolicy:j properties/rowEstRange:j properties/targetSheet:j properties/appOpenMethod:j properties/appRetentionTime:j properties/overrideGenAppLimit:j rowEstExpr dynamicView:b templateApp selectionApp! includeScript:b statusSetting=activate,disable,decommission
analytics.odagRequests.reloadApp copyRequest:b actualRowEst:i selectionState:j bindSelectionState:j
analytics.odagRequests.renameApp appName!
analytics.odagSettings.update odagEnabled:b dynamicViewEnabled:b
apiKeys.create sub expiry subType=user,externalClient description!
apps.copy attributes/name attributes/usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP,DIRECT_QUERY_MODE attributes/locale attributes/spaceId attributes/description
apps.create attributes/name attributes/usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP,DIRECT_QUERY_MODE attributes/locale attributes/spaceId attributes/description
apps.insightAnalyses.recommend text fields:j libItems:j targetAnalysis/id
apps.objects.changeOwner ownerId
apps.owner.update ownerId
apps.placement.update minEngineSize=0,40,60,80,120,160,200
apps.publish data=source,target moveApp:b spaceId attributes/name attributes/description originAppId
apps.reportFilters.create name! appId ownerId filterType!=REP,SUB filterV1_0/variables:j filterV1_0/fieldsByState:j description~ filterVersion!=filter-1.0,filter-2.0
apps.republish data=source,target targetId attributes/name attributes/description checkOriginAppId:b
apps.scripts.create script versionMessage
apps.space.update spaceId
apps.update attributes/name attributes/description
apps.validateScript script
assistants.create name! tags!:+ title! spaceId! description! systemMessage knowledgeBases!:+ welcomeMessage! customProperties!:j defaultPromptType=thread,oneshot orderedStarterIds:+
assistants.search topN:i prompt! searchMode=SIMPLE,FULL
assistants.sources.plaintexts chunkIds!:+
assistants.starters.create question! followups:j additionalContext recommendedAnswer/content recommendedAnswer/contentType
assistants.starters.followups.update id! question! additionalContext! recommendedAnswer/content! recommendedAnswer/contentType!
assistants.starters.update id! question! followups:j additionalContext! recommendedAnswer/content! recommendedAnswer/contentType!
assistants.threads.create name! useUserPreferredLanguage:b
assistants.threads.interactions.create request! sources!:j rejected:b response! rejectionReason:i=1,2,3
assistants.threads.interactions.feedback.create vote!:i reason! comment
assistants.threads.interactions.reviews.create reviewStatus!
assistants.threads.invoke input/prompt input/promptType=thread input/includeText:b
assistants.threads.stream input/prompt input/promptType=thread input/includeText:b
automationConnections.changeOwner userId
automationConnections.changeSpace spaceId
automationConnections.create name params:j spaceId connectorId!
automationConnections.update name params:j
automations.changeOwner userId!
automations.changeSpace spaceId!
automations.copy name!
automations.create name spaceId schedules:j workspace:j description maxConcurrentRuns:i
automations.move userId!
automations.runs.create context!=api
automations.update name schedules:j workspace:j description maxConcurrentRuns:i
automlDeployments.realtimePredictions.create rows:j schema:j
banners.upsert type!=info,warning,error,resolved enabled!:b endTime! linkUrl message! linkLabel startTime! linkEnabled!:b
brands.create logo:f name! styles:f favIcon:f description
brands.files.create file:f
brands.files.update file:f
collections.create name! type!=private,public,publicgoverned description
collections.items.create id!
collections.update name description
conditions.create type!=compound,data dataCondition/headers:+ dataCondition/history/enabled:b dataCondition/measures:j dataCondition/dimensions:j dataCondition/selections:j dataCondition/conditionBase/type=compound,data dataCondition/conditionBase/appId dataCondition/conditionBase/bookmarkId dataCondition/conditionBase/description dataCondition/conditionData:j compoundCondition/data/history:j compoundCondition/data/conditions:+ compoundCondition/data/expression compoundCondition/conditionBase/type=compound,data compoundCondition/conditionBase/appId compoundCondition/conditionBase/bookmarkId compoundCondition/conditionBase/description
conditions.evaluations.create alertId contextId! causalEvent/data/eventID causalEvent/data/lastReloadTime causalEvent/eventID causalEvent/extensions/userID causalEvent/extensions/tenantID causalEvent/extensions/sessionID causalEvent/manualTrigger:b causalEvent/manualTriggerID
conditions.previews.create type!=compound,data dataCondition/headers:+ dataCondition/history/enabled:b dataCondition/measures:j dataCondition/dimensions:j dataCondition/selections:j dataCondition/conditionBase/type=compound,data dataCondition/conditionBase/appId dataCondition/conditionBase/bookmarkId dataCondition/conditionBase/description dataCondition/conditionData:j compoundCondition/data/history:j compoundCondition/data/conditions:+ compoundCondition/data/expression compoundCondition/conditionBase/type=compound,data compoundCondition/conditionBase/appId compoundCondition/conditionBase/bookmarkId compoundCondition/conditionBase/description
conditions.settings.update enable-conditions!:b
core.ipPolicies.create name enabled:b allowedIps!:+
cspOrigins.create name imgSrc:b origin! fontSrc:b childSrc:b frameSrc:b mediaSrc:b styleSrc:b objectSrc:b scriptSrc:b workerSrc:b connectSrc:b formAction:b description connectSrcWSS:b frameAncestors:b
cspOrigins.update name imgSrc:b origin! fontSrc:b childSrc:b frameSrc:b mediaSrc:b styleSrc:b objectSrc:b scriptSrc:b workerSrc:b connectSrc:b formAction:b description connectSrcWSS:b frameAncestors:b
dataAlerts.create name! appId! enabled:b sheetId bookmarkId recipients/DLUsers:j recipients/userIds!:j recipients/DLGroups:j recipients/DLListId recipients/groupIds:j throttling/capacity:i throttling/timezone throttling/replenishRate:i throttling/recurrenceRule throttling/initialTokenCount:i throttling/referenceTimestamp conditionId! description triggerType!=RELOAD,SCHEDULED scheduleOptions/timezone~ scheduleOptions/recurrence:+ scheduleOptions/endDateTime~ scheduleOptions/startDateTime~
dataAlerts.settings.update enable-data-alerting!:b
dataAlerts.trigger alertingTaskID!
dataAlerts.validate name! appId! enabled:b sheetId bookmarkId recipients/DLUsers:j recipients/userIds!:j recipients/DLGroups:j recipients/DLListId recipients/groupIds:j throttling/capacity:i throttling/timezone throttling/replenishRate:i throttling/recurrenceRule throttling/initialTokenCount:i throttling/referenceTimestamp conditionId! description triggerType!=RELOAD,SCHEDULED scheduleOptions/timezone~ scheduleOptions/recurrence:+ scheduleOptions/endDateTime~ scheduleOptions/startDateTime~
dataAssets.create id name tags:+ appId appType! ownerId spaceId version:i properties:j description dataFreshness dataStoreInfo/id technicalName! technicalDescription
dataAssets.deleteMany ids:+
dataAssets.update id name tags:+ appId appType! ownerId spaceId version:i properties:j description dataFreshness dataStoreInfo/id technicalName! technicalDescription
dataConnections.create qID tags:+ owner qName qType space qLogOn=0,1,LOG_ON_SERVICE_USER,LOG_ON_CURRENT_USER qPassword qUsername datasourceID qriInRequest qArchitecture:i=0,1 qCredentialsID qEngineObjectID qCredentialsName qConnectStatement qConnectionSecret qSeparateCredentials:b authUrlOnly:b connectionProperties:j
dataConnections.deleteMany connections!:j
dataConnections.duplicate id! name spaceId qPassword qUsername
dataConnections.update qID! qName! qType! space qLogOn=0,1,LOG_ON_SERVICE_USER,LOG_ON_CURRENT_USER qPassword qUsername datasourceID qArchitecture:i=0,1 qCredentialsID qEngineObjectID! qCredentialsName qConnectStatement! qConnectionSecret qSeparateCredentials:b
dataConnections.updateMany connections!:j
dataCredentials.filterOrphan qType qSeparated:i=0,1 datasourceID
dataCredentials.update qID qName! qType! qPassword! qUsername! connectionId datasourceID
dataFiles.changeOwner ownerId!
dataFiles.changeSpace spaceId~
dataFiles.changeSpaceMany change-space!:j
dataFiles.create File~:f Json/name! Json/appId~ Json/folder:b Json/folderId~ Json/sourceId~ Json/connectionId~ Json/tempContentFileId~
dataFiles.deleteMany delete!:j deleteAllBySpace~:j deleteAllFromPersonalSpace~:b
dataFiles.update File~:f Json/name~ Json/appId~ Json/folderId~ Json/sourceId~ Json/connectionId~ Json/tempContentFileId~ Json/folderMergeBehavior=merge,replace
dataGovernance.dataProducts.activate name! tags:+ spaceId description
dataGovernance.dataProducts.create name! tags:+ readMe spaceId datasetIds:+ description glossaryIds:+ keyContacts:j apiConsumableDatasetIds:+
dataGovernance.dataProducts.move spaceId!
dataGovernance.dataQualities.computations.create datasetId connectionId sampleMode=ABSOLUTE,RELATIVE sampleSize:i executionMode=PUSHDOWN,PULLUP
dataGovernance.dataQualities.fieldQualities.filter datasets!:j
dataGovernance.dataQualities.globalResults.filter datasetIds!:+
dataGovernance.trustScores.results.dataSets.filter datasetIds!:+
dataQualities.computations.create datasetId connectionId sampleMode=ABSOLUTE,RELATIVE sampleSize:i executionMode=PUSHDOWN,PULLUP
dataSets.create id qri! name tags:+ type schema/anomalies:+ schema/dataFields:j schema/schemaName schema/loadOptions:j schema/overrideSchemaAnomalies:b ownerId spaceId version:i secureQri! properties:j description operational/size:i operational/status operational/endDate operational/location operational/rowCount:i operational/startDate operational/logMessage operational/tableOwner operational/lastLoadTime operational/contentUpdated:b operational/lastUpdateTime operational/tableConnectionInfo/tableName operational/tableConnectionInfo/selectionScript operational/tableConnectionInfo/additionalProperties:j dataAssetInfo/id! dataAssetInfo/dataStoreInfo/id technicalName! appTypeOverride additionalSchemas:j technicalDescription createdByConnectionId
dataSets.deleteMany ids:+
dataSets.update id qri! name tags:+ type schema/anomalies:+ schema/dataFields:j schema/schemaName schema/loadOptions:j schema/overrideSchemaAnomalies:b ownerId spaceId version:i secureQri! properties:j description operational/size:i operational/status operational/endDate operational/location operational/rowCount:i operational/startDate operational/logMessage operational/tableOwner operational/lastLoadTime operational/contentUpdated:b operational/lastUpdateTime operational/tableConnectionInfo/tableName operational/tableConnectionInfo/selectionScript operational/tableConnectionInfo/additionalProperties:j dataAssetInfo/id! dataAssetInfo/dataStoreInfo/id technicalName! appTypeOverride additionalSchemas:j technicalDescription createdByConnectionId
dataSources.settings.update disabled!:b
dataStores.create id uri name tags:+ type! ownerId spaceId version:i properties:j description technicalName! technicalDescription
dataStores.deleteMany ids:+
dataStores.update id uri name tags:+ type! ownerId spaceId version:i properties:j description technicalName! technicalDescription
diProjects.bindings.update variables:j
diProjects.create name type=DATA_PIPELINE,DATA_MOVEMENT space description platformType=SNOWFLAKE,BIGQUERY,SYNAPSE,DATABRICKS,REDSHIFT,MSSQL,FABRIC,QLIK_QVD,QLIK_QVD_CUSTOMER_MANAGED,QLIK_OPEN_LAKEHOUSE,NONE platformConnection cloudStagingConnection
diProjects.diTasks.prepare allowRecreate!:b
diProjects.diTasks.requestReload reloadStrategy=NONE,TRUNCATE,COMPARE_AND_APPLY selectedDatasets:j
diProjects.diTasks.runtime.runs.search limit:i lastId filters:j
diProjects.diTasks.runtime.start option=PROCESS_CHANGES_FROM_TIMESTAMP,PROCESS_CHANGES_FROM_POSITION,RECOVER_USING_LOCALLY_STORED_CHECKPOINT processChangesFrom
diProjects.export mode=MINIMAL,ALL,LEGACY includeBindings:b
diProjects.import zip:f
diProjects.importAsync zip:f
diProjects.prepare allowRecreate:b selectedTasks:j
diProjects.utils.validateProjectDefinitions zip:f
diProjects.validate selectedTasks:j
directAccessAgents.connectors.fileConnector.files.allowedPaths.update fileConnectorAllowedPaths~:j
directAccessAgents.connectors.files.update contentsToSave~:+
directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.update odbcCustomDataTypes~:j
directAccessAgents.tools.metricsCollector.configuration.update connectorConfigurations/fileConnector/scrapeIntervalSeconds!:i connectorConfigurations/fileConnector/metricsCollectionEnabled!:b connectorConfigurations/odbcConnector/scrapeIntervalSeconds!:i connectorConfigurations/odbcConnector/metricsCollectionEnabled!:b connectorConfigurations/restConnector/scrapeIntervalSeconds!:i connectorConfigurations/restConnector/metricsCollectionEnabled!:b connectorConfigurations/systemMetrics/scrapeIntervalSeconds!:i connectorConfigurations/systemMetrics/metricsCollectionEnabled!:b connectorConfigurations/connectorAgent/scrapeIntervalSeconds!:i connectorConfigurations/connectorAgent/metricsCollectionEnabled!:b connectorConfigurations/sapBwConnector/scrapeIntervalSeconds!:i connectorConfigurations/sapBwConnector/metricsCollectionEnabled!:b connectorConfigurations/sapSqlConnector/scrapeIntervalSeconds!:i connectorConfigurations/sapSqlConnector/metricsCollectionEnabled!:b connectorConfigurations/sapPackageConnector/scrapeIntervalSeconds!:i connectorConfigurations/sapPackageConnector/metricsCollectionEnabled!:b metricsCollectorSettings/port!:i metricsCollectorSettings/enabled!:b metricsCollectorSettings/localDataRetentionDays!:i metricsCollectorSettings/baseScrapeIntervalSeconds!:i metricsCollectorSettings/localDatabaseFileLocation! metricsCollectorSettings/dataRetentionCheckIntervalMinutes!:i
encryption.keyproviders.create arn! name! description keyprovider!=AWS-KMS
extensions.create data/file:j data/icon data/name data/tags:+ data/type data/author data/bundle/id data/bundle/name data/bundle/description data/bundled:b data/license data/preview data/version data/checksum data/homepage data/keywords data/loadpath data/supplier data/supernova:b data/deprecated data/repository data/description data/qextVersion data/dependencies:j data/qextFilename file:f
extensions.patch data/file:j data/icon data/name data/tags:+ data/type data/author data/bundle/id data/bundle/name data/bundle/description data/bundled:b data/license data/preview data/version data/checksum data/homepage data/keywords data/loadpath data/supplier data/supernova:b data/deprecated data/repository data/description data/qextVersion data/dependencies:j data/qextFilename file:f
glossaries.categories.create name parentId stewards:+ description
glossaries.categories.update name parentId stewards:+ description
glossaries.create name! tags:+ spaceId overview description termTemplate/relatedInformation
glossaries.import name tags:+ terms:j spaceId overview categories:j description termTemplate/relatedInformation
glossaries.terms.create name! tags:+ linksTo:j stewards:+ relatesTo:j categories:+ description abbreviation relatedInformation
glossaries.terms.links.create type=definition,related resourceId! resourceType!=app,dataset subResourceId subResourceName subResourceType=master_dimension,master_measure,field
glossaries.terms.update name! tags:+ linksTo:j stewards:+ relatesTo:j categories:+ description abbreviation relatedInformation
glossaries.update name! tags:+ spaceId overview description termTemplate/relatedInformation
groups.create name! status=active description providerType=idp,custom assignedRoles:j
groups.filter filter
identityProviders.create options/realm options/audience options/discoveryUrl options/claimsMapping/sub:+ options/claimsMapping/client_id:+ options/allowedClientIds:+ options/openid_configuration/issuer options/openid_configuration/jwks_uri options/openid_configuration/token_endpoint options/openid_configuration/userinfo_endpoint options/openid_configuration/end_session_endpoint options/openid_configuration/authorization_endpoint options/openid_configuration/introspection_endpoint protocol=OIDC,jwtAuth,SAML provider=auth0,okta,generic,salesforce,keycloak,adfs,azureAD,external tenantIds:+ skipVerify:b description interactive:b pendingOptions/realm pendingOptions/scope pendingOptions/clientId pendingOptions/clientSecret pendingOptions/discoveryUrl pendingOptions/claimsMapping/sub:+ pendingOptions/claimsMapping/name:+ pendingOptions/claimsMapping/email:+ pendingOptions/claimsMapping/groups:+ pendingOptions/claimsMapping/locale:+ pendingOptions/claimsMapping/picture:+ pendingOptions/claimsMapping/zoneinfo:+ pendingOptions/claimsMapping/client_id:+ pendingOptions/claimsMapping/email_verified:+ pendingOptions/decryptingKey/jwks pendingOptions/decryptingKey/keyId pendingOptions/decryptingKey/keySize:i pendingOptions/decryptingKey/keyType pendingOptions/decryptingKey/createdAt pendingOptions/decryptingKey/createdBy pendingOptions/decryptingKey/publicKey pendingOptions/decryptingKey/certificate pendingOptions/idTokenSignatureAlg=RS256,RS512 pendingOptions/openid_configuration/issuer pendingOptions/openid_configuration/jwks_uri pendingOptions/openid_configuration/token_endpoint pendingOptions/openid_configuration/userinfo_endpoint pendingOptions/openid_configuration/end_session_endpoint pendingOptions/openid_configuration/authorization_endpoint pendingOptions/openid_configuration/introspection_endpoint pendingOptions/useClaimsFromIdToken:b pendingOptions/blockOfflineAccessScope:b pendingOptions/emailVerifiedAlwaysTrue:b clockToleranceSec:i createNewUsersOnLogin:b postLogoutRedirectUri options/issuer options/staticKeys:j options/entityId options/metadata/raw options/signOnUrl options/certificates:j options/nameIdFormat=urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3AemailAddress,urn%3Aoasis%3Anames%3Atc%3ASAML%3A2.0%3Anameid-format%3Apersistent,urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3Aunspecified options/claimsMapping/name:+ options/claimsMapping/email:+ options/claimsMapping/groups:+ options/claimsMapping/picture:+ options/allowIdpInitiatedLogin:b pendingOptions/entityId pendingOptions/metadata/raw pendingOptions/signOnUrl pendingOptions/certificates:j pendingOptions/nameIdFormat=urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3AemailAddress,urn%3Aoasis%3Anames%3Atc%3ASAML%3A2.0%3Anameid-format%3Apersistent,urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3Aunspecified pendingOptions/allowIdpInitiatedLogin:b
items.update name spaceId resourceId description thumbnailId resourceLink resourceType!=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page resourceSubType resourceUpdatedAt resourceAttributes:j resourceCustomAttributes:j
knowledgebases.create name! tags:+ spaceId! description advancedIndexing:b selectedErrorsCount:i
knowledgebases.datasources.create name! type!=file,web,database fileConfig/files:+ fileConfig/scope/depth:i fileConfig/scope/maxSize:i fileConfig/scope/extensions:+ fileConfig/scope/maxFilesTotal:i fileConfig/scope/modifiedAfter fileConfig/scope/maxFilesPerFolder:i fileConfig/folder fileConfig/userId fileConfig/connectionId fileConfig/crawlPatterns:j
knowledgebases.datasources.download path!
knowledgebases.datasources.schedules.create calendars:j intervals:j
knowledgebases.datasources.update id! name type!=file,web,database spaceId chunking/size:i chunking/type chunking/overlap:i chunking/separators:+ chunking/keepSeparator:b syncInfo/lastSyncId fileConfig/files:+ fileConfig/scope/depth:i fileConfig/scope/maxSize:i fileConfig/scope/extensions:+ fileConfig/scope/maxFilesTotal:i fileConfig/scope/modifiedAfter fileConfig/scope/maxFilesPerFolder:i fileConfig/folder fileConfig/userId fileConfig/connectionId fileConfig/crawlPatterns:j sourceCount:i contentSummary/fileSize!:i contentSummary/textSize!:i contentSummary/fileCount!:i contentSummary/effectivePages!:i
knowledgebases.search topN:i prompt! searchMode=SIMPLE,FULL
licenses.assignments.add add!:j
licenses.assignments.deleteMany delete!:j
licenses.assignments.updateMany update!:j
licenses.settings.update autoAssignAnalyzer:b autoAssignProfessional:b
ml.deployments.aliases.create data/type!=alias data/attributes/name! data/attributes/models!:j
ml.deployments.aliases.realtimePredictions.run rows:j schema:j
ml.deployments.batchPredictions.create data/type=batch-prediction data/attributes/name data/attributes/aliasId data/attributes/schedule:j data/attributes/dataSetId data/attributes/writeback:j data/attributes/description data/attributes/indexColumn data/attributes/deploymentId
ml.deployments.batchPredictions.schedule.update data/type=batch-prediction-schedule data/attributes/timezone data/attributes/recurrence:+ data/attributes/endDateTime data/attributes/startDateTime data/attributes/applyDatasetChangeOnly:b
ml.deployments.create data/type=deployment data/attributes/name data/attributes/modelId data/attributes/spaceId data/attributes/deprecated:b data/attributes/description data/attributes/enablePredictions:b
ml.deployments.models.add data/type!=deployed-models data/attributes/deployedModelIds!:+
ml.deployments.models.remove data/type!=deployed-models data/attributes/deployedModelIds!:+
ml.deployments.realtimePredictions.run rows:j schema:j
ml.experiments.create data/type=experiment data/attributes/name data/attributes/spaceId data/attributes/description
ml.experiments.recommendModels deployed:b algorithms:+=catboost_classifier,catboost_regression,elasticnet_regression,gaussian_nb,kneighbors_classifier,lasso_regression,lasso,lgbm_classifier,lgbm_regression,linear_regression,logistic_regression,random_forest_classifier,random_forest_regression,sgd_regression,xgb_classifier,xgb_regression fullSampling:b versionNumbers:i+
ml.experiments.versions.create data/type!=experiment-version data/attributes/name! data/attributes/target! data/attributes/pipeline:j data/attributes/dataSetId! data/attributes/algorithms:+=catboost_classifier,catboost_regression,elasticnet_regression,gaussian_nb,kneighbors_classifier,lasso_regression,lasso,lgbm_classifier,lgbm_regression,linear_regression,logistic_regression,random_forest_classifier,random_forest_regression,sgd_regression,xgb_classifier,xgb_regression data/attributes/dateIndexes:+ data/attributes/featuresList!:j data/attributes/datasetOrigin=new,changed,refreshed,same data/attributes/experimentMode!=intelligent,manual,manual_hpo data/attributes/experimentType!=binary,multiclass,regression data/attributes/trainingDuration:i
ml.profileInsights.create data/type=profile-insights data/attributes/target data/attributes/include=dataSetProfile data/attributes/dataSetId data/attributes/shouldWait:b data/attributes/experimentType=binary,multiclass,regression
notes.settings.update toggledOn:b
oauth.revoke token! token_type_hint=access_token,refresh_token
oauth.token scope client_id grant_type=client_credentials,refresh_token,authorization_code,urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange,urn%3Aqlik%3Aoauth%3Auser-impersonation client_secret client_assertion client_assertion_type refresh_token code deviceType description redirect_uri code_verifier purpose=websocket,webresource subject_token subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token user_lookup/field=subject,userId user_lookup/value
oauthClients.create appType!=web,native,spa,anonymous-embed logoUri clientUri clientName! publicKeys:j description redirectUris:+ allowedScopes:+ allowedOrigins:+ connectionConfig/consentMethod=trusted allowedGrantTypes:+=client_credentials,urn%3Aqlik%3Aoauth%3Auser-impersonation allowedAuthMethods:+=client_secret,private_key_jwt
questions.ask app/id app/name lang text! disableFollowups:b disableNarrative:b recommendationId clearEntityContext:b visualizationTypes:+ enableVisualizations:b disableConversationContext:b
questions.filter filter!
reloadTasks.create appId partial:b timeZone autoReload:b recurrence:+ endDateTime startDateTime autoReloadPartial:b type=scheduled_reload
reloadTasks.update appId partial:b timeZone autoReload:b recurrence:+ endDateTime startDateTime autoReloadPartial:b state=Enabled,Disabled,Completed
reloads.create appId! weight:i partial:b variables:j resourceId resourceType=api,reload-tasks,tasks,automate
reportTemplates.create name! description~ sourceAppId~ sourceAppAction=validate,replace temporaryContentId!
reportTemplates.update name! description~ sourceAppAction=validate,replace temporaryContentId!
reports.create meta/outputTtl meta/exportDeadline type!=composition-1.0,sense-image-1.0,sense-data-1.0,sense-sheet-1.0,sense-story-1.0,qv-data-1.0,qv-data-2.0,sense-excel-template-1.0,sense-pixel-perfect-template-1.0,sense-html-template-1.0,sense-powerpoint-template-1.0,sense-word-template-1.0 output/type!=image,pdf,xlsx,jsondata,pdfcomposition,excel,pptx,pptxcomposition,csv,cycle,html,powerpoint,word output/outputId! output/pdfOutput/size=A1,A2,A3,A4,A5,A6,Letter,Legal,Tabloid output/pdfOutput/align:j output/pdfOutput/properties:j output/pdfOutput/resizeData:j output/pdfOutput/resizeType=none,autofit,fit output/pdfOutput/orientation=P,L,A output/pdfOutput/imageRenderingDpi~:n output/pptxOutput/size=Widescreen,OnScreen,OnScreen16x9,OnScreen16x10 output/pptxOutput/properties:j output/pptxOutput/resizeType=autofit output/pptxOutput/orientation=L,P,A output/pptxOutput/imageRenderingDpi~:n output/cycleOutput/type=excel,pdf,html,powerpoint,word output/cycleOutput/pdfOutput:j output/cycleOutput/excelOutput:j output/cycleOutput/namingPattern=fieldValueWithUnderscore output/excelOutput/outFormat=xlsx output/imageOutput/outDpi:i output/imageOutput/outZoom:n output/imageOutput/outFormat=png,jsondata output/callBackAction/httpRequest:j output/pdfCompositionOutput/pdfOutputs:j output/pdfCompositionOutput/properties:j output/pptxCompositionOutput/pptxOutput:j definitions/selectionsByState:j senseDataTemplate/id senseDataTemplate/appId senseDataTemplate/patches:j senseDataTemplate/variables:j senseDataTemplate/exportOptions/showTitles:b senseDataTemplate/exportOptions/showTotals:b senseDataTemplate/exportOptions/showSelections:b senseDataTemplate/selectionType=selectionsByState,temporaryBookmark,persistentBookmark,temporaryBookmarkV2 senseDataTemplate/selectionStrategy=failOnErrors,ignoreErrorsReturnDetails,ignoreErrorsNoDetails senseDataTemplate/selectionsByState:j senseDataTemplate/persistentBookmark/id senseDataTemplate/temporaryBookmarkV2/id senseDataTemplate/reloadTimestampMatchType=noCheck,requestTimeExact senseHtmlTemplate/jsOpts:j senseHtmlTemplate/cycleFields:+ senseHtmlTemplate/selectionChain:j senseHtmlTemplate/templateLocation/path senseHtmlTemplate/templateLocation/format=url senseHtmlTemplate/reloadTimestampMatchType=noCheck,requestTimeExact senseWordTemplate/jsOpts:j senseWordTemplate/cycleFields:+ senseWordTemplate/selectionChain:j senseWordTemplate/templateLocation/path senseWordTemplate/templateLocation/format=url senseWordTemplate/reloadTimestampMatchType=noCheck,requestTimeExact senseExcelTemplate/jsOpts:j senseExcelTemplate/cycleFields:+ senseExcelTemplate/selectionChain:j senseExcelTemplate/templateLocation/path senseExcelTemplate/templateLocation/format=url senseExcelTemplate/reloadTimestampMatchType=noCheck,requestTimeExact senseImageTemplate/appId senseImageTemplate/selectionType=selectionsByState,temporaryBookmark,persistentBookmark,temporaryBookmarkV2 senseImageTemplate/visualization/id senseImageTemplate/visualization/type=visualization,sessionobject,sheet senseImageTemplate/visualization/jsOpts:j senseImageTemplate/visualization/patches:j senseImageTemplate/visualization/widthPx:n senseImageTemplate/visualization/heightPx:n senseImageTemplate/selectionChain:j senseImageTemplate/selectionStrategy=failOnErrors,ignoreErrorsReturnDetails,ignoreErrorsNoDetails senseImageTemplate/selectionsByState:j senseImageTemplate/persistentBookmark/id senseImageTemplate/temporaryBookmarkV2/id senseImageTemplate/selectionsByStateDef~ senseImageTemplate/reloadTimestampMatchType=noCheck,requestTimeExact senseSheetTemplate/appId senseSheetTemplate/sheet/id senseSheetTemplate/sheet/jsOpts:j senseSheetTemplate/sheet/widthPx~:n senseSheetTemplate/sheet/heightPx~:n senseSheetTemplate/sheet/jsOptsById:j senseSheetTemplate/sheet/patchesById:j senseSheetTemplate/selectionType=selectionsByState,temporaryBookmark,persistentBookmark,temporaryBookmarkV2 senseSheetTemplate/selectionStrategy=failOnErrors,ignoreErrorsReturnDetails,ignoreErrorsNoDetails senseSheetTemplate/selectionsByState:j senseSheetTemplate/persistentBookmark/id senseSheetTemplate/temporaryBookmarkV2/id senseSheetTemplate/selectionsByStateDef~ senseSheetTemplate/reloadTimestampMatchType=noCheck,requestTimeExact compositionTemplates:j requestCallBackAction/httpRequest/uri sensePowerPointTemplate/jsOpts:j sensePowerPointTemplate/cycleFields:+ sensePowerPointTemplate/selectionChain:j sensePowerPointTemplate/templateLocation/path sensePowerPointTemplate/templateLocation/format=url sensePowerPointTemplate/reloadTimestampMatchType=noCheck,requestTimeExact sensePixelPerfectTemplate/jsOpts:j sensePixelPerfectTemplate/cycleFields:+ sensePixelPerfectTemplate/selectionChain:j sensePixelPerfectTemplate/templateLocation/path sensePixelPerfectTemplate/templateLocation/format=url sensePixelPerfectTemplate/reloadTimestampMatchType=noCheck,requestTimeExact
roles.create name! description assignedScopes:+
scheduling.tasks.create key name! start/schedule/cron:j start/schedule/interval start/schedule/timezone start/schedule/recurrence start/schedule/endDateTime start/schedule/startDateTime start/stateName events:j states:j enabled:b version metadata/usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP metadata/ownerId metadata/spaceId metadata/trigger/id metadata/trigger/type:i=0,1,2,3,4 metadata/tenantId metadata/topology/isChild:b metadata/topology/isParent:b metadata/createdBy metadata/spaceType=personal,shared,managed metadata/updatedAt metadata/disabledCode=MANUALLY,CONSECUTIVE-FAILURES,APP-SCRIPT-UPDATED,OWNER-DELETED,OWNER-DISABLED,APP-MOVED-SPACE,OWNER-MOVED metadata/migratedFrom metadata/resourceName metadata/resourceType metadata/orchestration/id metadata/orchestration/type:i=0,1,2,3 metadata/orchestration/attrs:j metadata/orchestration/lastRun:j metadata/scriptOwnerId metadata/resourceSubType keepActive:b resourceId annotations:+ description specVersion!
scheduling.tasks.update key name! start/schedule/cron:j start/schedule/interval start/schedule/timezone start/schedule/recurrence start/schedule/endDateTime start/schedule/startDateTime start/stateName events:j states:j enabled:b version metadata/usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP metadata/ownerId metadata/spaceId metadata/trigger/id metadata/trigger/type:i=0,1,2,3,4 metadata/tenantId metadata/topology/isChild:b metadata/topology/isParent:b metadata/createdBy metadata/spaceType=personal,shared,managed metadata/updatedAt metadata/disabledCode=MANUALLY,CONSECUTIVE-FAILURES,APP-SCRIPT-UPDATED,OWNER-DELETED,OWNER-DISABLED,APP-MOVED-SPACE,OWNER-MOVED metadata/migratedFrom metadata/resourceName metadata/resourceType metadata/orchestration/id metadata/orchestration/type:i=0,1,2,3 metadata/orchestration/attrs:j metadata/orchestration/lastRun:j metadata/scriptOwnerId metadata/resourceSubType keepActive:b resourceId annotations:+ description specVersion!
sharingTasks.create name! tags:+ type!=chart-monitoring,chart-sharing,sheet-sharing,template-sharing state/fields:j state/queryItems:j state/selections:j appName enabled:b message spaceId subType=pdf,pptx,xlsx,html,docx trigger/recurrence~:+ trigger/executeOnAppReload:b trigger/executionHistoryInterval=minutely,hourly,daily,weekly,monthly,quarterly,yearly startTime templates!:j expiration recipients/DLUsers:j recipients/userIds:j recipients/DLGroups:j recipients/emailAddresses:+ description emailContent/body emailContent/subject cleanupStrategy=noCleanup,removeOldBookmarks retentionPolicy/historySize:i retentionPolicy/overrideInterval scheduleOptions/timezone~ scheduleOptions/recurrence:+ scheduleOptions/endDateTime~ scheduleOptions/startDateTime~ dataConnectionID sharePointFolder executeOnCreation:b transportChannels:+=email,sharepoint distributionListId
sharingTasks.execute sharingTaskID!
sharingTasks.settings.update enable-sharing!:b
spaces.assignments.create type!=user,group,bot roles!:+=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper assigneeId!
spaces.assignments.update roles:+=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper
spaces.create name! type!=shared,managed,data description
spaces.shares.create type!=user,group,link roles!:+=consumer,contributor,basicconsumer assigneeId! resourceId! resourceType!
spaces.update name ownerId description
tasks.create key name! start/schedule/cron:j start/schedule/interval start/schedule/timezone start/schedule/recurrence start/schedule/endDateTime start/schedule/startDateTime start/stateName events:j states:j enabled:b version metadata/usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP metadata/ownerId metadata/spaceId metadata/trigger/id metadata/trigger/type:i=0,1,2,3 metadata/tenantId metadata/createdBy metadata/updatedAt metadata/disabledCode=MANUALLY,CONSECUTIVE-FAILURES,APP-SCRIPT-UPDATED,OWNER-DELETED,OWNER-DISABLED metadata/migratedFrom metadata/orchestration/id metadata/orchestration/type:i=0,1,2,3 metadata/orchestration/attrs:j keepActive:b resourceId annotations:+ description specVersion!
tasks.update key name! start/schedule/cron:j start/schedule/interval start/schedule/timezone start/schedule/recurrence start/schedule/endDateTime start/schedule/startDateTime start/stateName events:j states:j enabled:b version metadata/usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP metadata/ownerId metadata/spaceId metadata/trigger/id metadata/trigger/type:i=0,1,2,3 metadata/tenantId metadata/createdBy metadata/updatedAt metadata/disabledCode=MANUALLY,CONSECUTIVE-FAILURES,APP-SCRIPT-UPDATED,OWNER-DELETED,OWNER-DISABLED metadata/migratedFrom metadata/orchestration/id metadata/orchestration/type:i=0,1,2,3 metadata/orchestration/attrs:j keepActive:b resourceId annotations:+ description specVersion!
tenantSettings.create customizeNoAccess/linkUrl customizeNoAccess/message customizeNoAccess/linkLabel customizeNoAccess/linkEnabled:b preferredStartPage=analytics-hub,data-integration-hub,management-console
tenantSettings.toggleCrossRegionDataProcessing value!:b
tenantSettings.toggleCrossRegionInference value!:b
tenants.create datacenter licenseKey
tenants.deactivate purgeAfterDays:i
themes.create data/file:j data/icon data/name data/tags:+ data/type data/author data/license data/version data/homepage data/keywords data/supplier data/repository data/description data/qextVersion data/dependencies:j data/qextFilename file:f
themes.patch data/file:j data/icon data/name data/tags:+ data/type data/author data/license data/version data/homepage data/keywords data/supplier data/repository data/description data/qextVersion data/dependencies:j data/qextFilename file:f
transports.emailConfig.sendTestEmail body subject recipient
transports.emailConfig.update providerConfig/clientId providerConfig/clientSecret providerConfig/emailAddress providerConfig/providerTenantId providerConfig/username providerConfig/senderName providerConfig/serverPort:n providerConfig/securityType providerConfig/emailPassword providerConfig/serverAddress serviceProvider=Microsoft365,BasicAuth
uiConfig.pinnedLinks.create link! name! type!=custom-link scope!=tenant
uiConfig.pinnedLinks.createMany type!=custom-link scope!=tenant links!:j
users.create name email status=invited picture subject! tenantId assignedRoles:j
users.filter filter
users.invite invitees:j
webIntegrations.create name! validOrigins:+
webhooks.create url! name! level=tenant,user filter secret enabled:b headers:j ownerId eventTypes:+ description encryptedHeaders:j enableCloudEventDelivery:b checkCertificateRevocation:b origin=api,automations,management-console
webhooks.update url! name! level=tenant,user filter secret enabled:b headers:j ownerId eventTypes:+ description encryptedHeaders:j enableCloudEventDelivery:b checkCertificateRevocation:b
workflows.automationConnections.changeOwner userId
workflows.automationConnections.changeSpace spaceId
workflows.automationConnections.create name params:j spaceId connectorId!
workflows.automationConnections.update name params:j
workflows.automations.changeOwner userId!
workflows.automations.changeSpace spaceId!
workflows.automations.copy name!
workflows.automations.create name! spaceId schedules:j workspace:j description maxConcurrentRuns:i
workflows.automations.move userId!
workflows.automations.runs.create context!=api
workflows.automations.settings.update maxConcurrentRunsPerAutomation:i
workflows.automations.update name schedules:j workspace:j description maxConcurrentRuns:i
`;
