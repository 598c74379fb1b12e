// Generated from Qlik's OpenAPI documents; see README.md in this folder. Not to be edited.

export const named = `
AnalyticsApps.NxAppCreatePrivileges (resource canCreate:b)
AnalyticsApps.NxApp_V2 (create[@NxAppCreatePrivileges] attributes(id name state usage ownerId spaceId createdAt:t updatedAt:t promotedAt:t reloadedAt:t description originAppId resourceType hasSectionAccess:b) privileges[])
AnalyticsApps.cmpEngineSpec (changed:b baseline@engineSpec comparison@engineSpec)
AnalyticsApps.cmpbool (diff:n trend absoluteDiff:n baseline:b comparison:b)
AnalyticsApps.cmpfloat (diff:n trend absoluteDiff:n baseline:n comparison:n)
AnalyticsApps.cmpfloatWithTimeout (diff:n trend absoluteDiff:n baseline:n comparison:n baselineTimeoutStatusCode comparisonTimeoutStatusCode)
AnalyticsApps.cmpint (diff:n trend absoluteDiff:n baseline:n comparison:n)
AnalyticsApps.comparison (engine@cmpEngineSpec rowCount@cmpint objNoCache@sortedcomparisonobjresponsetime sheetCount@cmpint objectCount@cmpint sheetsCached@sortedcomparisonobjresponsetime objSlowCached@sortedcomparisonobjresponsetime objMemoryLimit[(id title sheetId objectType sheetTitle dataSourceStatus=full,none,baselinemissing,comparisonmissing baselineMemoryLimitStatusCode comparisonMemoryLimitStatusCode)] sheetsUncached@sortedcomparisonobjresponsetime documentSizeMiB@cmpfloat objSlowUncached@sortedcomparisonobjresponsetime hasSectionAccess@cmpbool topFieldsByBytes@sortedcomparisonfields topTablesByBytes@sortedcomparisontables objSingleThreaded@sortedcomparisonobjresponsetime)
AnalyticsApps.engineSpec (shortName)
AnalyticsApps.evaluation (id appId ended:t engine@engineSpec events[@event] result@result status appName details(errors[] warnings[] objectMetrics:j engineHasCache:b concurrentReload:b) started:t version:n tenantId appItemId timestamp:t openAppProgress@openAppProgress reloadInformation@reloadInformation)
AnalyticsApps.event (message sheetId objectId severity errorCode objectType sheetTitle objectTitle objectVisualization)
AnalyticsApps.objecttopspec (name byteSize:n isSystem:b)
AnalyticsApps.openAppProgress (messages[(message timeSinceStartMilliseconds)])
AnalyticsApps.openAppStep (name durationMilliseconds:n)
AnalyticsApps.reloadInformation (reloadmeta(cpuspent:n peakmemorybytes:n) amountofrows:n amountoffields:n amountoftables:n staticbytesize:n hassectionaccess:b amountoffieldvalues:n amountofcardinalfieldvalues:n)
AnalyticsApps.result (openApp(steps[@openAppStep] totalDurationMilliseconds:n) rowCount:n objNoCache[@resultobjresponsetime] sheetCount:n objectCount:n sheetsCached[@resultobjsheet] objSlowCached[@resultobjresponsetime] objMemoryLimit[@resultobjMemoryLimit] sheetsUncached[@resultobjsheet] documentSizeMiB:n objSlowUncached[@resultobjresponsetime] hasSectionAccess:b topFieldsByBytes[@objecttopspec] topTablesByBytes[@objecttopspec] objSingleThreaded[@resultsingle])
AnalyticsApps.resultobjMemoryLimit (id title sheetId objectType sheetTitle memoryLimitStatusCode)
AnalyticsApps.resultobjresponsetime (id title sheetId objectType sheetTitle timeoutStatusCode responseTimeSeconds:n)
AnalyticsApps.resultobjsheet (sheet@resultobjresponsetime objectCount:n sheetObjects[@resultobjresponsetime])
AnalyticsApps.resultsingle (id title sheetId objectType sheetTitle cpuQuotients[:n] responseTimeSeconds:n)
AnalyticsApps.sortedcomparisonfields (list[(name byteSize@cmpint cardinal@cmpint isSystem:b totalCount@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffAsc[(name byteSize@cmpint cardinal@cmpint isSystem:b totalCount@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] relativeDiffAsc[(name byteSize@cmpint cardinal@cmpint isSystem:b totalCount@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffDesc[(name byteSize@cmpint cardinal@cmpint isSystem:b totalCount@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(name byteSize@cmpint cardinal@cmpint isSystem:b totalCount@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)])
AnalyticsApps.sortedcomparisonobjresponsetime (list[(id title sheetId objectType sheetTitle dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] absoluteDiffAsc[(id title sheetId objectType sheetTitle dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] relativeDiffAsc[(id title sheetId objectType sheetTitle dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] absoluteDiffDesc[(id title sheetId objectType sheetTitle dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(id title sheetId objectType sheetTitle dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)])
AnalyticsApps.sortedcomparisontables (list[(name byteSize@cmpint isSystem:b noOfRows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffAsc[(name byteSize@cmpint isSystem:b noOfRows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] relativeDiffAsc[(name byteSize@cmpint isSystem:b noOfRows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffDesc[(name byteSize@cmpint isSystem:b noOfRows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(name byteSize@cmpint isSystem:b noOfRows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)])
AnalyticsChangeStores.CellKey (rowKey!:j columnId!)
AnalyticsChangeStores.Change (tenantId cellValue committed:b createdAt:t createdBy updatedAt:t)
AnalyticsChangeStores.ChangeStore (usedBy[@UsedBy] spaceId storeId tenantId createdAt:t createdBy storeName updatedAt:t primaryKey[] referenceId publishRefId)
AnalyticsChangeStores.EditableColumn (id type=editable-text,editable-selector,editable-date config(maxDate minDate selectorType=fixed,dynamic, selectorValues[(label value)] selectorExpression) usedBy[@UsedBy] spaceId storeId tenantId createdAt:t createdBy updatedAt:t columnName referenceId publishRefId selectorValues[(label value)])
AnalyticsChangeStores.GetChangesData (cellKey@CellKey changes[@Change] columnName)
AnalyticsChangeStores.UsedBy (appId! chartId!)
AnalyticsOdagApps.AppStateCondensedV2 (id! name!)
AnalyticsOdagApps.OdagAppsResponseBodyV2 (data[@AppStateCondensedV2])
AnalyticsOdagLinks.AppStateCondensedV2 (id! name!)
AnalyticsOdagLinks.BindFormattingV2 (quote delimiter)
AnalyticsOdagLinks.BindingV2 (range@ValueCountRangeV2 formatting@BindFormattingV2 numericOnly:b selectionStates selectAppParamName selectAppParamType!=Field,Variable,Property,Exclude,BDI templateAppVarName!)
AnalyticsOdagLinks.CanCreateLinks (canCreateLinks:b)
AnalyticsOdagLinks.FieldSelectionStateV2 (values![@FieldValueV2] selectedSize:i selectionAppParamName! selectionAppParamType!=Field,Variable,Property,Exclude,BDI)
AnalyticsOdagLinks.FieldValueV2 (numValue strValue! selStatus!=S,O,X)
AnalyticsOdagLinks.LinkAddPayloadV2 (name! bindings[@BindingV2] properties@LinkPropertiesV2 rowEstExpr dynamicView:b templateApp selectionApp! includeScript:b statusSetting=activate,disable,decommission)
AnalyticsOdagLinks.LinkPropAppOpenMethodV2 (context! openMethod!=Tab,Window)
AnalyticsOdagLinks.LinkPropAppRetentionTimeV2 (context! retentionTime!)
AnalyticsOdagLinks.LinkPropDisableV2 (context! disable!:b)
AnalyticsOdagLinks.LinkPropGenAppLimitV2 (limit!:i context!)
AnalyticsOdagLinks.LinkPropGenAppNameV2 (params[=templateAppName,userId,curYear,curMonth,curDay,curHr,curMin,curSec] context! formatString!)
AnalyticsOdagLinks.LinkPropLimitPolicyV2 (context! limitPolicy!=Restrict,AutoDelete)
AnalyticsOdagLinks.LinkPropMenuLabelV2 (label! context!)
AnalyticsOdagLinks.LinkPropOverrideGenAppLimitV2 (context! overrideGenAppLimit:b)
AnalyticsOdagLinks.LinkPropRowEstRangeV2 (context! lowBound:i highBound!:i)
AnalyticsOdagLinks.LinkPropTargetSheetV2 (context! sheetId! sheetName)
AnalyticsOdagLinks.LinkPropertiesV2 (disable[@LinkPropDisableV2] menuLabel[@LinkPropMenuLabelV2] genAppName[@LinkPropGenAppNameV2] genAppLimit[@LinkPropGenAppLimitV2] limitPolicy[@LinkPropLimitPolicyV2] rowEstRange![@LinkPropRowEstRangeV2] targetSheet[@LinkPropTargetSheetV2] appOpenMethod[@LinkPropAppOpenMethodV2] appRetentionTime[@LinkPropAppRetentionTimeV2] overrideGenAppLimit[@LinkPropOverrideGenAppLimitV2])
AnalyticsOdagLinks.LinkPutPayloadV2 (name! ownerId bindings[@BindingV2] properties@LinkPropertiesV2 rowEstExpr dynamicView:b templateApp selectionApp! includeScript:b statusSetting=activate,disable,decommission)
AnalyticsOdagLinks.LinkStateFullV2 (id! name! owner!@UserStateCondensedV2 status!=active,disabled,decommissioned,incomplete bindings[@BindingV2] privileges[] properties!@LinkPropertiesV2 rowEstExpr! createdDate!:t dynamicView:b templateApp!@AppStateCondensedV2 modifiedDate:t sourceLinkId* includeScript:b modifiedByUser@UserStateCondensedV2 genAppAccessible:b templateAppChartObjects[:j])
AnalyticsOdagLinks.LinkStateRefV2 (id! link@LinkStateFullV2)
AnalyticsOdagLinks.RequestLoadInfoV2 (status=pending,success,warnings,failed loadHost! startedAt!:t finishedAt:t)
AnalyticsOdagLinks.RequestObjectV2 (id! kind!=single,multiple,singlesub link! owner!@UserStateCondensedV2 state!=validating,queued,invalid,hold,loading,canceled,failed,succeeded,canceling,canceledAck,failedAck loadState@RequestLoadInfoV2 sheetname purgeAfter:t timeToLive:i validation[] createdDate!:t targetSheet templateApp! actualRowEst:i errorMessage generatedApp@AppStateCondensedV2 modifiedDate!:t selectionApp curRowEstExpr retentionTime:i parentRequestId templateAppName bindingStateHash:i generatedAppName selectionAppName curRowEstLowBound:i curRowEstHighBound:i selectionStateHash:i)
AnalyticsOdagLinks.RequestPostPayloadV2 (sheetname actualRowEst:i selectionApp! selectionState[@FieldSelectionStateV2] bindSelectionState![@FieldSelectionStateV2] clientContextHandle)
AnalyticsOdagLinks.SelAppLinkUsagePayload (linkList![])
AnalyticsOdagLinks.UserStateCondensedV2 (id! name! subject! tenantid!)
AnalyticsOdagLinks.ValueCountRangeV2 (lowerBound:i upperBound:i)
AnalyticsOdagRequests.AppStateCondensedV2 (id! name!)
AnalyticsOdagRequests.FieldSelectionStateV2 (values![@FieldValueV2] selectedSize:i selectionAppParamName! selectionAppParamType!=Field,Variable,Property,Exclude,BDI)
AnalyticsOdagRequests.FieldValueV2 (numValue strValue! selStatus!=S,O,X)
AnalyticsOdagRequests.ReloadAppPayloadV2 (copyRequest:b actualRowEst:i selectionState[@FieldSelectionStateV2] bindSelectionState[@FieldSelectionStateV2])
AnalyticsOdagRequests.RenameAppPayloadV2 (appName!)
AnalyticsOdagRequests.RequestLoadInfoV2 (status=pending,success,warnings,failed loadHost! startedAt!:t finishedAt:t)
AnalyticsOdagRequests.RequestObjectV2 (id! kind!=single,multiple,singlesub link! owner!@UserStateCondensedV2 state!=validating,queued,invalid,hold,loading,canceled,failed,succeeded,canceling,canceledAck,failedAck loadState@RequestLoadInfoV2 sheetname purgeAfter:t timeToLive:i validation[] createdDate!:t targetSheet templateApp! actualRowEst:i errorMessage generatedApp@AppStateCondensedV2 modifiedDate!:t selectionApp curRowEstExpr retentionTime:i parentRequestId templateAppName bindingStateHash:i generatedAppName selectionAppName curRowEstLowBound:i curRowEstHighBound:i selectionStateHash:i)
AnalyticsOdagRequests.UserStateCondensedV2 (id! name! subject! tenantid!)
AnalyticsOdagSettings.CanUpdateSettings (canUpdateSettings:b)
AnalyticsOdagSettings.OdagSettingsV2 (odagEnabled:b dynamicViewEnabled:b)
AnalyticsOdagSettings.SettingsPutPayload (odagEnabled:b dynamicViewEnabled:b)
ApiKeys.ApiKey (id! sub! expiry!:t status!=active,expired,revoked created*:t subType!=user,externalClient tenantId! description! lastUpdated*:t createdByUser!)
ApiKeys.ApiKeyBody (sub expiry subType=user,externalClient description!)
ApiKeys.ApiKeyConfigPatch (op!=replace path!=%2Fmax_api_key_expiry,%2Fmax_keys_per_user,%2Fscim_externalClient_expiry value!:j)
ApiKeys.ApiKeyPatch (op!=replace path!=%2Fdescription value!)
ApiKeys.ApiKeyWithToken (id! sub! token! expiry!:t status!=active,expired,revoked created*:t subType!=user tenantId! description! lastUpdated*:t createdByUser!)
ApiKeys.ApiKeysConfig (max_keys_per_user:n max_api_key_expiry scim_externalClient_expiry)
Apps.AnalysisComposition (dims@CompositionMinMax geos@CompositionMinMax msrs@CompositionMinMax items@CompositionMinMax temporals@CompositionMinMax description(long short))
Apps.AnalysisDescriptor (id compositions[@AnalysisComposition] supportsMasterItems:b requiresAutoCalendarPeriod:b requiresDefinedAnalysisPeriod:b requiresAvailableAnalysisPeriod:b)
Apps.AnalysisDetails (title analysis=breakdown,changePoint,comparison,contribution,correlation,fact,mutualInfo,rank,spike,trend,values analysisGroup=anomaly,brekadown,comparison,correl,fact,list,mutualInfo,rank)
Apps.AnalysisModelItemField (name isHidden:b classifications[=dimension,measure,temporal,city,address,boolean,country,date,email,geographical,geoPoint,geoPolygon,hour,latitude,monetary,ordinal,percentage,postalCode,quarter,stateProvince,timestamp,week,weekDay,year,yearDay] simplifiedClassifications[=dimension,measure,temporal,geographical])
Apps.AnalysisModelItemMasterItem (libId caption isHidden:b classifications[=dimension,measure,temporal,city,address,boolean,country,date,email,geographical,geoPoint,geoPolygon,hour,latitude,monetary,ordinal,percentage,postalCode,quarter,stateProvince,timestamp,week,weekDay,year,yearDay] simplifiedClassifications[=dimension,measure,temporal,geographical])
Apps.AnalysisModelResponseDetail (fields[@AnalysisModelItemField] masterItems[@AnalysisModelItemMasterItem] isLogicalModelEnabled:b isDefinedLogicalModelValid:b)
Apps.AnalysisRecommendRequest (text!)|(fields[@RecommendFieldItem] libItems[@RecommendMasterItem] targetAnalysis(id))
Apps.AnalysisRecommendationResponse (data[@AnalysisRecommendationResponseDetail])
Apps.AnalysisRecommendationResponseDetail (nluInfo[@PartialNluInfo] recAnalyses![@RecommendedAnalysis])
Apps.AppAttributes (name usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP,DIRECT_QUERY_MODE locale spaceId description)
Apps.AppContentList (data[@AppContentListItem] library subpath)
Apps.AppContentListItem (id link name type)
Apps.AppUpdateAttributes (name description)
Apps.CompositionMinMax (max:n min:n)
Apps.CreateApp (attributes@AppAttributes)
Apps.DataModelMetadata (usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP,DIRECT_QUERY_MODE fields[@FieldMetadata] tables[@TableMetadata] reload_meta@LastReloadMetadata static_byte_size:i has_section_access:b is_direct_query_mode:b tables_profiling_data[@TableProfilingData])
Apps.EngineSize (minEngineSize=0,40,60,80,120,160,200)
Apps.FieldAttributes (Dec Fmt Thou Type=U,A,I,R,F,M,D,T,TS,IV nDec:i UseThou:i)
Apps.FieldInTableProfilingData (Max:n Min:n Std:n Sum:n Name Sum2:n Median:n Average:n Kurtosis:n Skewness:n FieldTags[] Fractiles[:n] NegValues:i PosValues:i LastSorted NullValues:i TextValues:i ZeroValues:i FirstSorted AvgStringLen:n DataEvenness:n EmptyStrings:i MaxStringLen:i MinStringLen:i MostFrequent[@SymbolFrequency] NumberFormat@FieldAttributes SumStringLen:i NumericValues:i DistinctValues:i DistinctTextValues:i DistinctNumericValues:i FrequencyDistribution@FrequencyDistributionData)
Apps.FieldMetadata (hash name tags[] comment cardinal:i byte_size:i is_hidden:b is_locked:b is_system:b is_numeric:b src_tables[] is_semantic:b total_count:i distinct_only:b always_one_selected:b)
Apps.FieldOverride (classifications[] defaultAggregation)
Apps.Filter (id* name ownerId createdAt*:t updatedAt*:t filterType=REP,SUB filterV1_0@FilterV1_0 description filterVersion=filter-1.0,filter-2.0)
Apps.FilterItemPatch (name ownerId filterV1_0@FilterV1_0 description filterVersion=filter-1.0,filter-2.0)
Apps.FilterListItem (id* name* ownerId* createdAt*:t updatedAt*:t filterType=REP,SUB filterV1_0@FilterV1_0 description* filterVersion*=filter-1.0,filter-2.0)
Apps.FilterRequest (name! appId ownerId filterType!=REP,SUB filterV1_0@FilterV1_0 description~ filterVersion!=filter-1.0,filter-2.0)
Apps.FilterV1_0 (variables[@FilterVariable] fieldsByState:j)
Apps.FilterVariable (name! value evaluate:b)
Apps.FiltersCount (total*:n)
Apps.FrequencyDistributionData (BinsEdges[:n] Frequencies[:i] NumberOfBins:i)
Apps.HardwareMeta (total_memory:i logical_cores:i)
Apps.LastReloadMetadata (hardware@HardwareMeta cpu_time_spent_ms:i peak_memory_bytes:i fullReloadPeakMemoryBytes:i partialReloadPeakMemoryBytes:i)
Apps.LineageInfoRest (statement discriminator)
Apps.Log (log)
Apps.NxApp (create[@NxAppCreatePrivileges] attributes@NxAttributes privileges[])
Apps.NxAppCreatePrivileges (resource canCreate:b)
Apps.NxAppObject (attributes@NxObjectAttributes privileges[])
Apps.NxAttributes (id name owner usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP,DIRECT_QUERY_MODE custom:j ownerId encrypted:b published:b thumbnail createdDate:t description originAppId publishTime:t dynamicColor modifiedDate:t lastReloadTime:t hasSectionAccess:b isDirectQueryMode:b)
Apps.NxObjectAttributes (id name ownerId approved:b createdAt:t updatedAt:t objectType description genericType=genericObject,genericBookmark,genericMeasure,genericDimension,genericVariable publishedAt:t)
Apps.NxPatch (Op=add,remove,replace Path Value)
Apps.PartialNluInfo (role=dimension,measure,date text type=field,filter,master_dimension,master_measure,custom_analysis fieldName fieldValue)
Apps.PatchFilterItem (op!=replace path!=%2Ffilter value!(Filter@FilterItemPatch))
Apps.Placement (createdAt:t minEngineSize=0,40,60,80,120,160,200)
Apps.PublishApp (data=source,target moveApp:b spaceId attributes@AppUpdateAttributes originAppId)
Apps.RecommendFieldItem (name overrides@FieldOverride)
Apps.RecommendMasterItem (libId overrides(format@numberFormat))
Apps.RecommendedAnalysis (options:j analysis@AnalysisDetails chartType=barchart,combochart,distributionplot,kpi,linechart,map,scatterplot,table relevance:n parts[@RecommendedAnalysisCore])
Apps.RecommendedAnalysisCore (options:j analysis@AnalysisDetails chartType=barchart,combochart,distributionplot,kpi,linechart,map,scatterplot,table relevance:n)
Apps.ReloadIncludeFile (qri path connection)
Apps.ReloadListMetadata (data[@ReloadMeta])
Apps.ReloadMeta (endTime:t success:b duration:i reloadId rowLimit:i appDbHash skipStore:b storeHash statements[@ReloadStatements] accessDbHash includeFiles[@ReloadIncludeFile] loadFilesBytes:i isPartialReload:b storeFilesBytes:i loadExternalBytes:i loadDataFilesBytes:i storeDataFilesBytes:i)
Apps.ReloadStatements (qri type label dataSize:i duration:i nbrOfRows:i tableName connection nbrOfFields:i connectionId partialReloadOperation)
Apps.RepublishApp (data=source,target targetId attributes@AppUpdateAttributes checkOriginAppId:b)
Apps.Script (script)
Apps.ScriptIssue (Msg Tab:i Info Line:i Column:i)
Apps.ScriptIssues (Errors[@ScriptIssue] Warnings[@ScriptIssue])
Apps.ScriptLogList (data[@ScriptLogMeta])
Apps.ScriptLogMeta (links@Log endTime:t success:b duration:i reloadId)
Apps.ScriptMeta (size:i scriptId modifierId modifiedTime versionMessage)
Apps.ScriptVersion (script versionMessage)
Apps.SymbolFrequency (Symbol@SymbolValue Frequency:i)
Apps.SymbolValue (Text Number:n)
Apps.TableMetadata (name comment is_loose:b byte_size:i is_system:b no_of_rows:i is_semantic:b no_of_fields:i no_of_key_fields:i)
Apps.TableProfilingData (NoOfRows:i FieldProfiling[@FieldInTableProfilingData])
Apps.UpdateApp (attributes@AppUpdateAttributes)
Apps.UpdateOwner (ownerId)
Apps.UpdateSpace (spaceId)
Apps.cmpbool (diff:n trend absoluteDiff:n baseline:b comparison:b)
Apps.cmpfloat (diff:n trend absoluteDiff:n baseline:n comparison:n)
Apps.cmpfloatWithTimeout (diff:n trend absoluteDiff:n baseline:n comparison:n baselineTimeoutStatusCode comparisonTimeoutStatusCode)
Apps.cmpint (diff:n trend absoluteDiff:n baseline:n comparison:n)
Apps.comparison (objHeavy@sortedcomparisonoobjheavy rowCount@cmpint objNoCache@sortedcomparisonobjresponsetime sheetCount@cmpint fileSizeMib@cmpfloat objectCount@cmpint maxMemoryMib@cmpfloat sheetsCached@sortedcomparisonobjresponsetime objSlowCached@sortedcomparisonobjresponsetime objMemoryLimit[(id title sheetId objectType dataSourceStatus=full,none,baselinemissing,comparisonmissing baselineMemoryLimitStatusCode comparisonMemoryLimitStatusCode)] sheetsUncached@sortedcomparisonobjresponsetime documentSizeMib@cmpfloat objSlowUncached@sortedcomparisonobjresponsetime dataModelSizeMib@cmpfloat hasSectionAccess@cmpbool topFieldsByBytes@sortedcomparisonfields topTablesByBytes@sortedcomparisontables objSingleThreaded@sortedcomparisonobjresponsetime appOpenTimeSeconds@cmpfloat)
Apps.evaluation (id appId ended:t events[@event] result@result status appName details(errors[] warnings[] dedicated:b objectMetrics:j engineHasCache:b concurrentReload:b) sheetId started:t version:n metadata@metadata tenantId appItemId timestamp:t sheetTitle)
Apps.event (details sheetId objectId severity errorCode objectType sheetTitle objectTitle objectVisualization)
Apps.metadata (reloadmeta(cpuspent:n peakmemorybytes:n) amountofrows:n amountoffields:n amountoftables:n staticbytesize:n hassectionaccess:b amountoffieldvalues:n amountofcardinalfieldvalues:n)
Apps.numberFormat (qDec qFmt qThou qType qnDec:n qUseThou:n)
Apps.result (sheets[@resultobjsheet] rowCount:n objNoCache[@resultobjresponsetime] sheetCount:n objectCount:n objSlowCached[@resultobjresponsetime] objMemoryLimit[@resultobjMemoryLimit] documentSizeMiB:n objSlowUncached[@resultobjresponsetime] hasSectionAccess:b topFieldsByBytes[@resultmetadatatopfields] topTablesByBytes[@resultmetadatatoptables] objSingleThreaded[@resultsingle])
Apps.resultmetadatatopfields (name byte_size:n is_system:b)
Apps.resultmetadatatoptables (name byte_size:n is_system:b)
Apps.resultobjMemoryLimit (id title sheetId objectType memoryLimitStatusCode)
Apps.resultobjresponsetime (id title sheetId objectType timeoutStatusCode responseTimeSeconds:n)
Apps.resultobjsheet (sheet@resultobjresponsetime objectCount:n sheetObjects[@resultobjresponsetime])
Apps.resultsingle (id title sheetId objectType cpuQuotient1:n)
Apps.sortedcomparisonfields (list[(name byte_size@cmpint is_system@cmpbool cardinal@cmpint total_count@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffAsc[(name byte_size@cmpint is_system@cmpbool cardinal@cmpint total_count@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] relativeDiffAsc[(name byte_size@cmpint is_system@cmpbool cardinal@cmpint total_count@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffDesc[(name byte_size@cmpint is_system@cmpbool cardinal@cmpint total_count@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(name byte_size@cmpint is_system@cmpbool cardinal@cmpint total_count@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)])
Apps.sortedcomparisonobjresponsetime (list[(id title sheetId objectType dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] absoluteDiffAsc[(id title sheetId objectType dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] relativeDiffAsc[(id title sheetId objectType dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] absoluteDiffDesc[(id title sheetId objectType dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(id title sheetId objectType dataSourceStatus=full,none,baselinemissing,comparisonmissing responseTimeSeconds1@cmpfloatWithTimeout responseTimeSeconds2@cmpfloatWithTimeout)])
Apps.sortedcomparisonoobjheavy (list[(id title sheetId objectType cpuSeconds1@cmpfloat cpuSeconds2@cmpfloat cpuQuotient1@cmpfloat cpuQuotient2@cmpfloat dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffAsc[(id title sheetId objectType cpuSeconds1@cmpfloat cpuSeconds2@cmpfloat cpuQuotient1@cmpfloat cpuQuotient2@cmpfloat dataSourceStatus=full,none,baselinemissing,comparisonmissing)] relativeDiffAsc[(id title sheetId objectType cpuSeconds1@cmpfloat cpuSeconds2@cmpfloat cpuQuotient1@cmpfloat cpuQuotient2@cmpfloat dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffDesc[(id title sheetId objectType cpuSeconds1@cmpfloat cpuSeconds2@cmpfloat cpuQuotient1@cmpfloat cpuQuotient2@cmpfloat dataSourceStatus=full,none,baselinemissing,comparisonmissing)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(id title sheetId objectType cpuSeconds1@cmpfloat cpuSeconds2@cmpfloat cpuQuotient1@cmpfloat cpuQuotient2@cmpfloat dataSourceStatus=full,none,baselinemissing,comparisonmissing)])
Apps.sortedcomparisontables (list[(name byte_size@cmpint is_system@cmpbool no_of_rows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffAsc[(name byte_size@cmpint is_system@cmpbool no_of_rows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] relativeDiffAsc[(name byte_size@cmpint is_system@cmpbool no_of_rows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] absoluteDiffDesc[(name byte_size@cmpint is_system@cmpbool no_of_rows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)] dataSourceStatus=full,none,baselinemissing,comparisonmissing relativeDiffDesc[(name byte_size@cmpint is_system@cmpbool no_of_rows@cmpint dataSourceStatus=full,none,baselinemissing,comparisonmissing)])
Assistants.Assistant (id! name! tags![] title ownerId! spaceId! tenantId! createdAt!*:t createdBy!* hasAvatar:b updatedAt!*:t updatedBy!* description! systemMessage knowledgeBases![] welcomeMessage! customProperties!:j defaultPromptType=thread,oneshot orderedStarterIds[])
Assistants.ChunksRefs (chunkIds![])
Assistants.Feedback (id! vote!:i reason! comment! reviewedAt:t reviewerId! reviewStatus!)
Assistants.Interaction (id! ownerId! request! sources![@MessageSource] feedback@Feedback rejected:b response! threadId! createdAt!*:t updatedAt!*:t)
Assistants.JSONPatch (op!=replace,add path! value!:j)
Assistants.Message (id! role! content! sources![@MessageSource] createdAt!*:t)
Assistants.MessageSource (chunks![@MessageSourceChunk] source! documentId! datasourceId! lastIndexedAt knowledgebaseId!)
Assistants.MessageSourceChunk (text chunkId!)
Assistants.Starter (id! question! createdAt!*:t followups[@followup] updatedAt!*:t additionalContext! recommendedAnswer!@recommendedAnswer)
Assistants.Thread (id! name! ownerId! favorite!:b createdAt!*:t deletedAt*:t updatedAt!*:t hasFeedback!:b summaryStats!@feedbackSummary useUserPreferredLanguage!:b)
Assistants.ThreadWithMessages (id! name! ownerId! favorite!:b messages![@Message] createdAt!*:t deletedAt*:t updatedAt!*:t hasFeedback!:b summaryStats!@feedbackSummary useUserPreferredLanguage!:b)
Assistants.chunk (text! chunkMeta!@kbChunkMeta tfidfScore:n searchSource semanticScore:n)
Assistants.createAssistant (name! tags![] title! spaceId! description! systemMessage knowledgeBases![] welcomeMessage! customProperties!:j defaultPromptType=thread,oneshot orderedStarterIds[])
Assistants.createFeedback (vote!:i reason! comment)
Assistants.createInteraction (request! sources![@MessageSource] rejected:b response! rejectionReason#1,2,3)
Assistants.createReview (reviewStatus!)
Assistants.createStarter (question! followups[@followup] additionalContext recommendedAnswer@recommendedAnswer)
Assistants.createThread (name! createdAt*:t updatedAt*:t useUserPreferredLanguage:b)
Assistants.feedbackSummary (likes!:i other:i reviews!:i dislikes!:i unhelpful:i inaccurate:i irrelevant:i repetitive:i unanswered:i interactions!:i)
Assistants.followup (id! question! additionalContext! recommendedAnswer!@recommendedAnswer)
Assistants.kbChunkMeta (source! chunkId! documentId! datasourceId! knowledgeBaseId!)
Assistants.promptInput (input(prompt promptType=thread includeText:b))
Assistants.promptOutputInvoke (output sources[@source] question)
Assistants.recommendedAnswer (content! contentType!)
Assistants.searchRequest (topN:i prompt! searchMode=SIMPLE,FULL)
Assistants.searchResponse (chunks![@chunk])
Assistants.source (chunks[:j] source documentId datasourceId knowledgebaseId)
Assistants.sourcesPlaintext (textByChunkId:j)
Audits.ArchiveItem (data:j source userId eventId tenantId eventTime:t eventType extensions@EventExtensions contentType eventTypeVersion)
Audits.EventExtensions (actor(sub subType) ownerId spaceId updates:j topLevelResourceId)
Audits.GetArchiveResult (data[@ArchiveItem])
Audits.GetByIDResult (id data:j links@GetLinks source userId eventId tenantId eventTime:t eventType extensions@EventExtensions contentType eventTypeVersion)
Audits.GetLinks (self@href)
Audits.GetSettingsResult (data(EventTTL:i ArchiveEnabled:b))
Audits.href (href)
AutomationConnections.AutomationConnectionChangeOwnerObject (userId)
AutomationConnections.AutomationConnectionChangeSpaceObject (spaceId)
AutomationConnections.AutomationConnectionCheckObject (connected:b is_connected:b)
AutomationConnections.AutomationConnectionCreationObject (name params[@AutomationConnectionParamCreateObject] spaceId connectorId!)
AutomationConnections.AutomationConnectionDetailObject (id name error:j params[@AutomationConnectionParamObject] ownerId spaceId redirect createdAt:t updatedAt:t connectorId isConnected:b oauthAccountName)
AutomationConnections.AutomationConnectionParamCreateObject (name value)
AutomationConnections.AutomationConnectionParamObject (id meta[:j] name order:i value fieldType isOptional:b exampleValue paramOptions[@AutomationConnectionParamOptionObject] documentation)
AutomationConnections.AutomationConnectionParamOptionObject (id value)
AutomationConnections.AutomationConnectionParamPutObject (id value)
AutomationConnections.AutomationConnectionPutRequestObject (name params[@AutomationConnectionParamPutObject])
AutomationConnections.AutomationConnectionsListObject (id name ownerId spaceId createdAt:t updatedAt:t connectorId isConnected:b)
AutomationConnectors.AutomationConnectorsListObject (id* name billable:b logoLarge~ logoSmall~ logoMedium~ description~ hasWebhooks:b)
Automations.AutomationDetailRequestObject (name spaceId schedules[@ScheduleRequestObject] workspace:j description maxConcurrentRuns:i)
Automations.AutomationDetailResponseObject (id* name state=available,unavailable,disabled lastRun@RunDetailResponseObject ownerId* runMode*=manual,scheduled,triggered,webhook spaceId* createdAt*:t lastRunAt*:t schedules[@ScheduleResponseObject] updatedAt*:t workspace:j snippetIds*[] description endpointIds*[] connectorIds*[] lastRunStatus*=failed,finished,finished%20with%20warnings,must%20stop,not%20started,paused,running,starting,stopped,exceeded%20limit executionToken* maxConcurrentRuns*:i)
Automations.AutomationDetailUpdateRequestObject (name schedules[@ScheduleRequestObject] workspace:j description maxConcurrentRuns:i)
Automations.AutomationListObject (id* name state=available,unavailable,disabled lastRun@RunDetailResponseObject ownerId* runMode*=manual,scheduled,triggered,webhook spaceId* duration*:i createdAt*:t lastRunAt*:t updatedAt*:t workspace*:j snippetIds*[] description endpointIds*[] connectorIds*[] lastRunStatus*=failed,finished,finished%20with%20warnings,must%20stop,not%20started,paused,running,starting,stopped,exceeded%20limit executionToken* maxConcurrentRuns*:i)
Automations.AutomationUsageObject (guid name ownerId)
Automations.RunDetailRequestObject (id* context!=api)
Automations.RunDetailResponseObject (id* error~[:j] title status=failed,finished,finished%20with%20warnings,must%20stop,not%20started,running,starting,stopped,exceeded%20limit,queued context=test_run,editor,detail,api_sync,api_async,webhook,lookup metrics~(blocks[(type!=snippetBlock,endpointBlock rxBytes!:i txBytes!:i apiCalls:i snippetId endpointId connectorId)] network(rxBytes:i txBytes:i) totalApiCalls:i) ownerId* spaceId* testRun*:b archived*:b stopTime~*:t createdAt*:t isTestRun*:b startTime~*:t updatedAt*:t isArchived*:b executedById* scheduledStartTime~*:t)
Automations.RunListObject (id* error~[:j] title status=failed,finished,finished%20with%20warnings,must%20stop,not%20started,running,starting,stopped,exceeded%20limit,queued context=test_run,editor,detail,api_sync,api_async,webhook,lookup ownerId* spaceId* testRun*:b archived*:b duration*:i stopTime*:t createdAt* isTestRun*:b startTime*:t updatedAt* isArchived*:b executedById~* scheduledStartTime~*:t)
Automations.ScheduleRequestObject (stopAt startAt interval:i timezone)
Automations.ScheduleResponseObject (id* stopAt startAt interval:i timezone lastStartedAt:t)
Automations.UsageList (data[@UsageObject])
Automations.UsageObject (date! name!=runs,scheduledRun,triggeredRun,webhookRuns,duration,bandwidthIn,bandwidthOut value!:i automation@AutomationUsageObject)
AutomlDeployments.realTimePredictionInputSchema (name)
AutomlDeployments.realtimePredictionInput (rows[[]] schema[@realTimePredictionInputSchema])
Banners.BannerResponse (id!* type!=info,warning,error,resolved enabled!:b endTime!:t linkUrl message! tenantId!* createdAt!*:t createdBy! linkLabel startTime!:t updatedAt!*:t updatedBy! linkEnabled!:b)
Banners.BannerUpsertDefinition (type!=info,warning,error,resolved enabled!:b endTime!:t linkUrl message! linkLabel startTime!:t linkEnabled!:b)
Brands.Brand (id!* name! files![@BrandFile] active*:b createdAt*:t createdBy* updatedAt*:t updatedBy* description!)
Brands.BrandFile (id=logo,favIcon,styles eTag path contentType)
Brands.BrandPatch (op!=add,remove,replace path!=%2Fname,%2Fdescription value)
Collections.CollectionsAddCollectionItemRequestBody (id!)
Collections.CollectionsCreateCollectionRequestBody (name! type!=private,public,publicgoverned description)
Collections.CollectionsListCollectionItemsResponseBody (data![@itemResultResponseBody])
Collections.CollectionsUpdateCollectionRequestBody (name description)
Collections.Link (href)
Collections.collectionLinksResponseBody (self@Link items@Link)
Collections.collectionMetaResponseBody (items@itemsResultResponseBody)
Collections.collectionResultResponseBody (id! full:b meta@collectionMetaResponseBody name! type!=private,public,favorite,publicgoverned links!@collectionLinksResponseBody tenantId! createdAt!:t creatorId itemCount!:i updatedAt!:t updaterId description)
Collections.itemLinksResponseBody (open@Link self@Link qvPlugin@Link thumbnail@Link collections@Link)
Collections.itemMetaResponseBody (tags![@itemTagResponseBody] actions![] collections![@itemTagResponseBody] isFavorited!:b)
Collections.itemResultResponseBody (id! meta!@itemMetaResponseBody name! links!@itemLinksResponseBody actions![] ownerId spaceId tenantId! createdAt!:t creatorId itemViews@itemViewsResponseBody updatedAt!:t updaterId resourceId description isFavorited!:b thumbnailId resourceLink resourceSize@itemsResourceSizeResponseBody resourceType!=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page collectionIds![] resourceSubType resourceCreatedAt!:t resourceUpdatedAt!:t resourceAttributes!:j resourceReloadStatus resourceReloadEndTime:t resourceCustomAttributes!:j)
Collections.itemTagResponseBody (id! name!)
Collections.itemViewsResponseBody (week[@itemViewsWeeksResponseBody] total:i trend:n unique:i usedBy:i)
Collections.itemViewsWeeksResponseBody (start:t total:i unique:i)
Collections.itemsLinksResponseBody (next@Link prev@Link self@Link collection@Link)
Collections.itemsResourceSizeResponseBody (appFile:n appMemory:n)
Collections.itemsResultResponseBody (data![@itemResultResponseBody] links!@itemsLinksResponseBody)
Conditions.APISettings (tenantId* enable-conditions!:b)
Conditions.APISettingsUpload (enable-conditions!:b)
Conditions.CausalEvent (data@CausalEventData eventID extensions@CausalEventExtensions manualTrigger:b manualTriggerID)
Conditions.CausalEventData (eventID lastReloadTime)
Conditions.CausalEventExtensions (userID tenantID sessionID)
Conditions.CompoundCondition (data@CompoundCondition_data conditionBase@ConditionBase)
Conditions.CompoundCondition_data (history@HistoryProperties conditions[] expression)
Conditions.Condition (type!=compound,data ownerId tenantId dataCondition@DataCondition compoundCondition@CompoundCondition)
Conditions.ConditionBase (id* type=compound,data appId created* ownerId* updated* tenantId* bookmarkId createdById* description lastReloadTime*)
Conditions.ConditionCreateRequest (type!=compound,data dataCondition@DataConditionCreateRequest compoundCondition@CompoundCondition)
Conditions.ConditionDimensions_inner (field title qLibraryId)
Conditions.ConditionMeasures_inner (title qLibraryId qNumFormat:j)
Conditions.ConditionPatch_inner (op!=replace,remove,add path! value:j)
Conditions.ConditionResponse (errors[@Error] condition@Condition)
Conditions.CreateEvaluationRequest (alertId contextId! causalEvent!@CausalEvent)
Conditions.CreateEvaluationResponse (errors[@Error] contextId evaluationId)
Conditions.DataCondition (headers[] history@HistoryProperties measures[@ConditionMeasures_inner] dimensions[@ConditionDimensions_inner] selections[@Selections_inner] conditionBase@ConditionBase conditionData:j)
Conditions.DataConditionCreateRequest (headers[] history@HistoryProperties measures[@ConditionMeasures_inner] dimensions[@ConditionDimensions_inner] selections[@Selections_inner] conditionBase@ConditionBase conditionData:j)
Conditions.Error (code* meta:j title* detail*)
Conditions.Evaluation (id* errors[@EvaluationError] result*:b status*=RUNNING,FAILED,FINISHED,DELETING alertId endTime* ownerId* retries*:i tenantId* condition@Condition contextId startTime* resultData:j causalEvent:j conditionId* retryPolicy=NONE,TOO_MANY_REQUESTS,GENERIC_ERROR reloadEndTime* byokMigrationId removalErrorCount:i dataConditionEvaluatorId*)
Conditions.EvaluationError (code* meta@EvaluationError_meta title* status*:j)
Conditions.EvaluationError_meta (fatal:b)
Conditions.GetEvaluationResponse (condition@Condition evaluation@Evaluation)
Conditions.HistoryProperties (enabled:b)
Conditions.PreviewEvaluation (endTime* ownerId* tenantId* resultUrl startTime*)
Conditions.PreviewResponse (previewId*)
Conditions.PreviewStatusResponse (errors[@Error] status*=ACCEPTED,FAILED,RUNNING,SUCCESSFUL condition@Condition previewId* evaluation@PreviewEvaluation)
Conditions.Selections_inner (count:n field selectedSummary[])
Consumption.Enforcement (resourceType actionToBlock)
Consumption.ExecutionResponse (unit scope[=user,tenant,resourceId,resourceType,resourceAction] userId blocked:b overage:b segments[:j] taskName tenantId periodEnd localUsage:n periodType=day,month,year,,fixed,minute resourceId updateTime enforcement[@Enforcement] globalUsage:n periodStart resourceType=app,automations,space,data.volume.consumption scopeMapping capacityLimit:n closeToOverage:b customerFacing:b guardrailLimit:n resourceAction=report.generated,reload,scheduledReload,executed,aggregation,import,updated,deployed,3rd_party_executed,standard_executed taskDescription blockedEventTime overageEventTime consumptionReportId)
CoreAuthSettings.AuthSettingsJSONPatch (op!=replace path!=%2FuserSessionInactivityTimeoutMinutes,%2FmaxUserSessionLifespanMinutes,%2FdynamicClientRegistrationEnabled,%2FdcrAllowedAuthenticationMethods value!:j)
CoreAuthSettings.AuthSettingsResource (id* tenantId!* isDefault*:b maxUserSessionLifespanMinutes!:i dcrAllowedAuthenticationMethods[=none,client_secret] dynamicClientRegistrationEnabled:b userSessionInactivityTimeoutMinutes!:i)
CoreIpPolicies.CreateIPPolicy (name enabled:b allowedIps![])
CoreIpPolicies.IPPolicyListItem (id!* name enabled:b editable:b tenantId createdAt:t createdBy deletable:b updatedAt:t updatedBy allowedIps[] toggleable:b)
CoreIpPolicies.IPPolicyResource (id!* name! enabled!:b editable!:b tenantId! createdAt!:t createdBy! deletable!:b updatedAt!:t updatedBy! allowedIps![] toggleable!:b)
CoreIpPolicies.JSONPatch (op!=replace path!=%2Fenabled,%2Fname,%2FallowedIps value!:j)
CspOrigins.CSPEntry (id name imgSrc:b origin! fontSrc:b childSrc:b frameSrc:b mediaSrc:b styleSrc:b objectSrc:b scriptSrc:b workerSrc:b connectSrc:b formAction:b createdDate*:t description modifiedDate*:t connectSrcWSS:b frameAncestors:b)
CspOrigins.CSPEntryContent (name imgSrc:b origin! fontSrc:b childSrc:b frameSrc:b mediaSrc:b styleSrc:b objectSrc:b scriptSrc:b workerSrc:b connectSrc:b formAction:b createdDate*:t description modifiedDate*:t connectSrcWSS:b frameAncestors:b)
CspOrigins.CSPHeader (Content-Security-Policy)
DataAlerts.AlertingActionsTriggerCreateRequest (alertingTaskID!)
DataAlerts.AlertingActionsTriggerCreateResponse (workflowID)
DataAlerts.AlertingConditionResponse (hideSelections:b conditionResponse:j)
DataAlerts.AlertingExecutionError (code* title* detail*)
DataAlerts.AlertingExecutionResponse (id errors[@AlertingExecutionError] result@AlertingExecutionResult alertId ownerId measures[] tenantId accessMode=SOURCE_ACCESS,TARGET_ACCESS bookmarkId dimensions[] workflowId conditionId triggerTime evaluationId executionType=INDIVIDUAL,SHARED conditionStatus=FINISHED,FAILED executionEvaluationStatus=CONDITION_MET,CONDITION_NOT_MET,FAILED links@Links evaluation@Evaluation)
DataAlerts.AlertingExecutionResult (alertTriggerStatus throttlerTokensLeft:i)
DataAlerts.AlertingRecipientStats (type=userid value errors[@AlertingRecipientStatsError] groups[] enabled!:b lastScan subscribed:b lastTrigger conditionStatus=OK,FAILED)
DataAlerts.AlertingRecipientStatsError (code* title* detail*)
DataAlerts.AlertingRecipientStatsResponse (recipientStats[@AlertingRecipientStats])
DataAlerts.AlertingSettings (tenantId* dataAlertsLimits*:n dataAlertsConsumed*:n enable-data-alerting!:b data-alerting-license-status=enabled,disabled max-recipients-in-target-access*:i data-alerting-feature-operation-status*=none,enabling,disabling data-alerting-feature-operation-status-change*)
DataAlerts.AlertingSettingsUpload (enable-data-alerting!:b)
DataAlerts.AlertingTaskCreateRequest (name! appId! enabled:b sheetId bookmarkId recipients!@Recipients throttling@ThrottlingResource conditionId! description triggerType!=RELOAD,SCHEDULED scheduleOptions@ScheduleOptions)
DataAlerts.AlertingTaskError (added value=OWNER_DISABLED,OWNER_ACCESS,OWNER_LICENSE,APP_DELETED,NO_RECIPIENTS,PARTIAL_ACCESS,EVAL_ERROR,ORPHAN,CONVERSION_DENIED,EXPIRED,PARTIAL_SENT,QUOTA_REACHED,OWNER_HAS_NO_VALID_USER_ENTITLEMENT)
DataAlerts.AlertingTaskGroupRecipientError (added value=GROUP_IS_DISABLED,MAX_ALERTS_LIMIT_REACHED,GROUP_WITH_NO_APP_ACCESS,GROUP_IS_DELETED)
DataAlerts.AlertingTaskPatchRequestCompliant (op!=replace path!=%2FownerName,%2FownerId,%2FconditionId,%2FenabledAction,%2FbookmarkId,%2Fname,%2Fdescription,%2Fthrottling,%2FtriggerType,%2FscheduleOptions value:j)
DataAlerts.AlertingTaskRecipientError (added value=USER_IS_DELETED,USER_DISABLED_IN_QCS,NO_ACCESS_TO_APP,UNSUBSCRIBED_FROM_ALERT,CONDITION_EVAL_ERROR,USER_DISABLED_IN_ALERT_BY_OWNER,MAX_ALERTS_LIMIT_REACHED)
DataAlerts.AlertingTaskRecipientPatch_inner (op!=remove,add,replace,enable,disable,subscribe,unsubscribe value!:j recipientType!=userid,groupid)
DataAlerts.AlertingTaskResponse (id name appId links@Links status=creating,deleting enabled:b ownerId sheetId lastScan tenantId ownerName accessMode=SOURCE_ACCESS,TARGET_ACCESS bookmarkId recipients@Recipients throttling@ThrottlingResource conditionId dateCreated description errorStatus=OK,FATAL-ERROR,PARTIAL-TRIGGER lastTrigger lastUpdated triggerType=RELOAD,SCHEDULED,MANUAL triggerStats!@AlertingTaskTriggerStats hideSelections:b evaluationCount:i scheduleOptions@ScheduleOptions subscriptionIds[] absoluteLastScan conditionResponse:j alertingTaskErrors[@AlertingTaskError] absoluteLastTrigger hasHistoryCondition:b lastExecutionStatus=OK,FAILED recipientsChangeHistory[@RecipientsChange] lastEvaluationCountUpdate)
DataAlerts.AlertingTaskTriggerStats (totalScans!:i last10Scans!:i last100Scans!:i)
DataAlerts.AlertingTaskValidation (id type=RECIPIENT,CONDITION,RECIPIENT_GROUP error=NO_ACCESS,USER_IS_DISABLED,INVALID_CONDITION,GROUP_IS_DISABLED,GROUP_SIZE_EXCEEDED description validationErrors[=NO_ACCESS,USER_IS_DISABLED,INVALID_CONDITION,MAX_ALERTS_LIMIT_REACHED,MAX_ALERT_RECIPIENTS_LIMIT_REACHED,GROUP_IS_DISABLED,GROUP_SIZE_EXCEEDED])
DataAlerts.AlertingTaskValidationResponse (status=FAILURE,SUCCESS validations[@AlertingTaskValidation])
DataAlerts.Evaluation (id* result*=success,failure,error status*=RUNNING,FAILED,FINISHED endTime* ownerId* tenantId* contextId startTime* resultData:j causalEvent:j conditionId* dataConditionEvaluatorId*)
DataAlerts.EvaluationGetResponse (condition:j evaluation@Evaluation hideSelections:b)
DataAlerts.ExecutionStats (endTime periodKey startTime totalExecutions triggeredExecutions)
DataAlerts.GroupIDRecipient (value enabled:b taskGroupRecipientErrors~[@TaskGroupRecipientError] alertingTaskGroupRecipientErrors[@AlertingTaskGroupRecipientError])
DataAlerts.Links (self@Self)
DataAlerts.Recipients (DLUsers[:j] userIds![@UserIDRecipient] DLGroups[:j] DLListId groupIds[@GroupIDRecipient])
DataAlerts.RecipientsChange (dateTime patchAction[@AlertingTaskRecipientPatch_inner])
DataAlerts.ScheduleOptions (timezone~ recurrence[] endDateTime~ chronosJobID* startDateTime~ lastExecutionTime~* nextExecutionTime~*)
DataAlerts.Self (href)
DataAlerts.TaskGroupRecipientError (value=GROUP_IS_DISABLED,MAX_ALERTS_LIMIT_REACHED,GROUP_WITH_NO_APP_ACCESS,GROUP_IS_DELETED,GROUP_NOT_FOUND_DL,GROUP_DISABLED_IN_DL timestamp)
DataAlerts.TaskRecipientError (value=USER_IS_DELETED,USER_DISABLED_IN_QCS,NO_ACCESS_TO_APP,UNSUBSCRIBED_FROM_SHARING,USER_DISABLED_IN_SHARING_BY_OWNER,CHART_NOT_FOUND,APP_NOT_FOUND,SHEET_NOT_FOUND,ENGINE_POD_NOT_AVAILABLE,CHART_TYPE_NOT_ALLOWED,GENERIC_EXECUTION_FAILURE,USER_NOT_FOUND_DL,USER_DISABLED_IN_DL,FILTER_NOT_FOUND,BOOKMARK_NOT_FOUND timestamp)
DataAlerts.ThrottlingResource (capacity:i timezone replenishRate:i recurrenceRule initialTokenCount:i referenceTimestamp)
DataAlerts.UserIDRecipient (value groups[] enabled:b subscribed:b taskRecipientErrors~[@TaskRecipientError] alertingTaskRecipientErrors[@AlertingTaskRecipientError])
DataAssets.BatchIdDto (ids[])
DataAssets.DataAsset (id name tags[] appId appType! ownerId spaceId version:i tenantId* createdBy* properties:j createdTime*:t description dataFreshness:t dataStoreInfo@DataStoreInfo technicalName! lastModifiedBy* lastModifiedTime*:t technicalDescription)
DataAssets.DataStoreInfo (id! name* type*)
DataAssets.JsonPatch (op!=add,remove,replace,move,copy,test from path! value:j)
DataConnections.ActionDeleteRequest (connections![(id! name)])
DataConnections.ActionDuplicateRequest (id! name spaceId qPassword qUsername)
DataConnections.ActionUpdateRequest (connections![(id! name ownerId spaceId spaceType=personal,shared,managed,data)])
DataConnections.BulkResponse (data[(id! error@Error status!:i)])
DataConnections.ConnectionCreateResponse (qID! user links@Link qName! qType! space qLogOn!=0,1,LOG_ON_SERVICE_USER,LOG_ON_CURRENT_USER created updated privileges![=list,update,delete,read,change_owner,change_space] qArchitecture!#0,1 qReferenceKey qCredentialsID qEngineObjectID! qCredentialsName qConnectStatement! qSeparateCredentials!:b)
DataConnections.ConnectionGet (qID! qri tags[] user links!@Link qName! qType! space qLogOn!#0,1 tenant! created updated privileges![=list,update,delete,read,change_owner,change_space] datasourceID qArchitecture!#0,1 qCredentialsID qEngineObjectID! qConnectStatement! qConnectionSecret connectionProperties:j qSeparateCredentials:b)
DataConnections.ConnectionUpdate (qID! qName! qType! space qLogOn=0,1,LOG_ON_SERVICE_USER,LOG_ON_CURRENT_USER qPassword qUsername datasourceID qArchitecture#0,1 qCredentialsID qEngineObjectID! qCredentialsName qConnectStatement! qConnectionSecret qSeparateCredentials:b)
DataConnections.Error (code title detail status:i)
DataConnections.Link (self!(href!))
DataCredentials.ActionFilterOrphanRequest (qType qSeparated#0,1 datasourceID)
DataCredentials.ActionFilterOrphanResponse (data![@OrphanCredentialResItem] count!:i)
DataCredentials.Credential (qID! links@Link qName! qType! created updated qConnCount!:i datasourceID qReferenceKey)
DataCredentials.CredentialCreate (qID qName! qType! qPassword! qUsername! connectionId datasourceID)
DataCredentials.Link (self!(href!))
DataCredentials.OrphanCredentialResItem (qID! user qName! qType! tenant created! updated! datasourceID)
DataFiles.BatchChangeSpaceItem (id! spaceId~)
DataFiles.BatchDeleteAllBySpaceItem (id!)
DataFiles.BatchDeleteItem (id!)
DataFiles.ChangeDataFileOwnerRequest (ownerId!)
DataFiles.ChangeDataFileSpaceRequest (spaceId~)
DataFiles.ConnectionsResponse (id! name! type! spaceId~ spaceStats@SpaceStatsResponse connectStatement!)
DataFiles.DataFileBatchChangeSpaceRequest (change-space![@BatchChangeSpaceItem])
DataFiles.DataFileBatchDeleteRequest (delete![@BatchDeleteItem] deleteAllBySpace~[@BatchDeleteAllBySpaceItem] deleteAllFromPersonalSpace~:b)
DataFiles.DataFileUploadResponse (id! qri~ name! size!:i appId~ folder:b actions![=read,update,delete,list,change_owner,change_space] ownerId! spaceId~ baseName~ folderId~ folderPath~ createdDate!:t folderStats!@FolderStatsResponse modifiedDate~:t contentUpdatedDate~:t)
DataFiles.FolderStatsResponse (totalFileCount!:i directFileCount!:i totalFolderCount!:i aggregateFileSize!:i directFolderCount!:i totalInternalFileCount!:i directInternalFileCount!:i totalAppScopedFileCount!:i directAppScopedFileCount!:i aggregateInternalFileSize!:i aggregateAppScopedFileSize!:i)
DataFiles.MultiStatusResponse (data![@MultiStatusResponseItem])
DataFiles.MultiStatusResponseItem (id! code!=HTTP-200,HTTP-201,HTTP-204,HTTP-400,HTTP-403,HTTP-404,HTTP-409,HTTP-413,HTTP-423,HTTP-500,HTTP-501,HTTP-503,DF-001,DF-002,DF-003,DF-004,DF-005,DF-006,DF-007,DF-008,DF-009,DF-010,DF-011,DF-012,DF-013,DF-014,DF-015,DF-016,DF-017,DF-018,DF-019,DF-020,DF-021,DF-022,DF-023,DF-024,DF-025,DF-026 title~ detail~ status!:i)
DataFiles.QuotaResponse (size!:i maxSize!:i maxFileSize!:i maxLargeFileSize!:i allowedExtensions![] allowedInternalExtensions![])
DataFiles.SpaceStatsResponse (totalFileCount!:i directFileCount!:i totalFolderCount!:i aggregateFileSize!:i directFolderCount!:i totalInternalFileCount!:i directInternalFileCount!:i totalAppScopedFileCount!:i directAppScopedFileCount!:i aggregateInternalFileSize!:i aggregateAppScopedFileSize!:i)
DataGovernanceDataProducts.ActivateDataProductRequest (name! tags[] spaceId description)
DataGovernanceDataProducts.ChangelogOperation (path=%2Fname,%2Fdescription,%2FspaceId,%2FdatasetIds,%2FglossaryIds,%2FreadMe,%2FkeyContacts,%2Ftags,%2FactivatedOn,%2FapiConsumableDatasetIds,%2FsemanticModel value:j operator=replace,add,remove)
DataGovernanceDataProducts.ComputationResponse (error status!=REQUESTED,FAILED datasetId! computationId!)
DataGovernanceDataProducts.CreateDataProductRequest (name! tags[] readMe spaceId datasetIds[] description glossaryIds[] keyContacts[@KeyContact] apiConsumableDatasetIds[])
DataGovernanceDataProducts.DataProductChangelog (id changes[@ChangelogOperation] createdAt:t createdBy)
DataGovernanceDataProducts.DataProductResponse (id! qri! name! tags![] mainId readMe ownerId! quality@Quality spaceId tenantId! activated:b createdAt!:t createdBy! updatedAt!:t updatedBy! datasetIds![] trustScore@TrustScore activatedAt:t activatedOn![] description glossaryIds![] keyContacts![@KeyContact] pendingChangesCount:i apiConsumableDatasetIds![])
DataGovernanceDataProducts.DatasetsComputationResponse (datasetResponses![@ComputationResponse] batchComputationId!)
DataGovernanceDataProducts.GenerateProviderUrlResponse (url!)
DataGovernanceDataProducts.KeyContact (role userId!)
DataGovernanceDataProducts.MoveDataProductRequest (spaceId!)
DataGovernanceDataProducts.Quality (validity!:n completeness!:n)
DataGovernanceDataProducts.TrustScore (score!:n dimensions[@TrustScoreDimension] previousScore:n applicableDatasets!:n)
DataGovernanceDataProducts.TrustScoreDimension (id! score:n previousScore:n applicableDatasets!:n)
DataGovernanceDataQualities.AggregatedQualityMetrics (empty!:i total!:i valid!:i invalid!:i)
DataGovernanceDataQualities.BatchComputationDatasetStatusResponse (status!=PROFILE_REQUESTED,PROFILE_FAILED,REQUESTED,SUBMITTED,SUCCEEDED,FAILED datasetId! errorCode=DQ-100,DQ-110,DQ-120,DQ-121,DQ-130,DQ-140,DQ-150,DQ-200,DQ-300,DQ-310,DQ-320,DQ-400,DQ-500,DQ-160 computationId!)
DataGovernanceDataQualities.BatchComputationStatusResponse (status!=IN_PROGRESS,FINISHED batchComputationId! computationStatuses![@BatchComputationDatasetStatusResponse])
DataGovernanceDataQualities.ComputationResponse (computationId!)
DataGovernanceDataQualities.ComputationStatusResponse (status!=PROFILE_REQUESTED,PROFILE_FAILED,REQUESTED,SUBMITTED,SUCCEEDED,FAILED)
DataGovernanceDataQualities.ComputedInformation (at!:t by!@ComputedUserInformation)
DataGovernanceDataQualities.ComputedUserInformation (id!)
DataGovernanceDataQualities.DataQualityByDatasetIdResponse (dataQualities![@QualitiesAndErrorsResponse])
DataGovernanceDataQualities.DataQualityComputationRequest (datasetId! connectionId sampleMode=ABSOLUTE,RELATIVE sampleSize:i executionMode=PUSHDOWN,PULLUP)
DataGovernanceDataQualities.DatasetFieldQualityRequestItem (datasetId!)
DataGovernanceDataQualities.DatasetFieldQualityResult (fields![@FieldQuality] computed!@ComputedInformation datasetId!)
DataGovernanceDataQualities.DatasetListRequest (datasetIds![])
DataGovernanceDataQualities.DatasetQualityGlobalResultsResponse (datasetId! qualities![@QualitiesGlobalResultsResponse])
DataGovernanceDataQualities.ExecutionError (reason errorCode! executedAt:t)
DataGovernanceDataQualities.FieldInformation (kind!=STANDARD,SEMANTIC name precision=timestamp-millis,timestamp-micros,time-millis,time-micros,date semanticTypeId)
DataGovernanceDataQualities.FieldQualitiesFilterRequest (datasets![@DatasetFieldQualityRequestItem])
DataGovernanceDataQualities.FieldQualitiesFilterResponse (fieldQualities![@DatasetFieldQualityResult])
DataGovernanceDataQualities.FieldQuality (name! type!@FieldInformation quality!@Quality)
DataGovernanceDataQualities.QualitiesAndErrorsResponse (error@ExecutionError status!=PROFILE_REQUESTED,PROFILE_FAILED,REQUESTED,SUBMITTED,SUCCEEDED,FAILED quality@QualityGlobalResultsResponse datasetId! connectionId!)
DataGovernanceDataQualities.QualitiesGlobalResultsResponse (quality!@QualityGlobalResultsResponse connectionId!)
DataGovernanceDataQualities.Quality (type!@SchemaTypeQuality rules![@SchemaRulesQuality] aggregated!@AggregatedQualityMetrics)
DataGovernanceDataQualities.QualityGlobalResultsResponse (empty!:i total!:i valid!:i invalid!:i updatedAt!:t)
DataGovernanceDataQualities.SchemaRuleQuality (total!:i valid!:i errors[] invalid!:i notApplicable!:i notExecutable!:i)
DataGovernanceDataQualities.SchemaRulesQuality (ruleId quality@SchemaRuleQuality ruleMappingId)
DataGovernanceDataQualities.SchemaTypeQuality (empty!:i total!:i valid!:i invalid!:i)
DataGovernanceTrustScores.AxisResponse (id!=VALIDITY,COMPLETENESS,USAGE,DISCOVERABILITY,ACCURACY,DIVERSITY,TIMELINESS score:j weight!:i enabled:b metrics![@MetricResponse] applicable:b previousScore:j)
DataGovernanceTrustScores.DatasetFilterRequest (datasetIds![])
DataGovernanceTrustScores.MetricResponse (id!=VALIDITY_QUALITY,COMPLETENESS_QUALITY,USAGE_APPS,USAGE_APP_VIEWS,DISCOVERABILITY_DESCRIPTION,DISCOVERABILITY_TAGS,DISCOVERABILITY_ACTIVATED,DISCOVERABILITY_FIELD_DESCRIPTION,DISCOVERABILITY_FIELD_TAGS,ACCURACY_QUALITY,DIVERSITY_SOURCE,DIVERSITY_VOLUME,DIVERSITY_EVENNESS,TIMELINESS_FRESHNESS score:j weight!:i)
DataGovernanceTrustScores.TrustScoreResponse (axes![@AxisResponse] score!:j datasetId! updatedAt!:t previousScore:j)
DataGovernanceTrustScores.TrustScoreResultListResponse (data![@TrustScoreResponse])
DataQualities.ComputationResponse (computationId!)
DataQualities.ComputationStatusResponse (status!=PROFILE_REQUESTED,PROFILE_FAILED,REQUESTED,SUBMITTED,SUCCEEDED,FAILED)
DataQualities.DataQualityComputationRequest (datasetId! connectionId sampleMode=ABSOLUTE,RELATIVE sampleSize:i executionMode=PUSHDOWN,PULLUP)
DataQualities.DatasetQualityGlobalResultsResponse (datasetId! qualities![@QualitiesGlobalResultsResponse])
DataQualities.QualitiesGlobalResultsResponse (quality!@QualityGlobalResultsResponse connectionId!)
DataQualities.QualityGlobalResultsResponse (empty!:i total!:i valid!:i invalid!:i updatedAt!:t)
DataSets.BatchIdDto (ids[])
DataSets.BinnedFrequency (binEdge:n frequency:i)
DataSets.Classification (pii:b tags[@Tag] sensitive:b obfuscation)
DataSets.DataAssetInfo (id! name* dataStoreInfo@DataStoreInfo)
DataSets.DataField (name! tags[] alias index*:i orphan:b dataType!@FieldDataType nullable:b userTags[@UserTag] encrypted:b sensitive:b primaryKey:b properties:j description ordinalPositionInKey:i)
DataSets.DataSet (id qri! name tags[] type schema@Schema ownerId spaceId version:i tenantId* createdBy* secureQri! properties:j createdTime*:t description operational@Operational dataAssetInfo!@DataAssetInfo technicalName! lastModifiedBy* appTypeOverride lastModifiedTime*:t additionalSchemas[@Schema] technicalDescription createdByConnectionId)
DataSets.DataSetProfile (meta@ProfileMetadata samples*[@TableSample] profiles*[@TableProfile])
DataSets.DataStoreInfo (id! name* type*)
DataSets.FieldDataType (type!=DATE,TIME,DATETIME,TIMESTAMP,STRING,DOUBLE,DECIMAL,INTEGER,BOOLEAN,BINARY,CUSTOM properties:j originalType)
DataSets.FieldProfile (name tags[] index:i median:n average:n dataType=DATE,TIME,DATETIME,TIMESTAMP,STRING,DOUBLE,DECIMAL,INTEGER,BOOLEAN,BINARY,CUSTOM evenness:n kurtosis:n skewness:n fractiles[:n] sampleValues[] technicalName classification@Classification nullValueCount:i textValueCount:i zeroValueCount:i maxNumericValue:n maxStringLength:i minNumericValue:n minStringLength:i sumStringLength:i emptyStringCount:i sumNumericValues:n numericValueCount:i standardDeviation:n distinctValueCount:i mostFrequentValues[@Frequency] negativeValueCount:i positiveValueCount:i averageStringLength:n frequencyDistribution[@BinnedFrequency] lastSortedStringValue firstSortedStringValue sumSquaredNumericValues:n)
DataSets.Frequency (value frequency:i)
DataSets.JsonPatch (op!=add,remove,replace,move,copy,test from path! value:j)
DataSets.Operational (size:i status endDate:t location rowCount:i startDate:t logMessage tableOwner lastLoadTime:t contentUpdated:b lastUpdateTime:t tableConnectionInfo@TableConnectionInfo)
DataSets.ProfileMetadata (status=QUEUED,RUNNING,FINISHED,FAILED,INCOMPLETE,CANCELLED,STALE,PARTIAL,DEFERRED messages[] dataSetId resultType=NORMAL,BASIC connectionId lastLoadTime:t computationEndTime:t computationStartTime:t)
DataSets.Schema (anomalies[] dataFields![@DataField] schemaName loadOptions:j effectiveDate*:t overrideSchemaAnomalies:b)
DataSets.TableConnectionInfo (tableName selectionScript additionalProperties:j)
DataSets.TableProfile (name* sizeInBytes*:i numberOfRows*:i fieldProfiles*[@FieldProfile])
DataSets.TableRecord (values[])
DataSets.TableSample (name* records*[@TableRecord] fieldNames*[])
DataSets.Tag (tag score:n)
DataSets.UserTag (id name)
DataSources.ApiSpecResponse (connectorVersion! connectorProvider! connectionProperties!:j)
DataSources.ConnectorNodesInfo (url! state! contractType!:n providerName! cachedDataSources[] dataSourcesUpdated!:b)
DataSources.DataSourceNew (name! uiInfo@UiInfo disabled:b provider! capabilities[] dataSourceId! providerName! qriDefinition@QriDefinition dataSourceType dataLoadUrlOverride dataSourcePropertyName)
DataSources.DataSourceSettingsRequest (disabled!:b)
DataSources.DataSourceSettingsResponse (disabled:b)
DataSources.DataSourcesResponseNew (dataSources![@DataSourceNew] lastUpdated! connectorNodes[@ConnectorNodesInfo])
DataSources.QriDefinition (itemPart(prefix template! properties![]) pathPart!(prefix template! properties![]) qriPrefix! connectionPart!(template! properties![]))
DataSources.UiInfo (iframe:b selectUrl connectUrl iconRectUrl iconSquareUrl credentialsUrl connectorMainUrl loadModelSupport)
DataStores.BatchIdDto (ids[])
DataStores.DataAsset (id name tags[] appId appType! ownerId spaceId version:i tenantId* createdBy* properties:j createdTime*:t description dataFreshness:t dataStoreInfo@DataStoreInfo technicalName! lastModifiedBy* lastModifiedTime*:t technicalDescription)
DataStores.DataAssetInfo (id! name* dataStoreInfo@DataStoreInfo)
DataStores.DataField (name! tags[] alias index*:i orphan:b dataType!@FieldDataType nullable:b userTags[@UserTag] encrypted:b sensitive:b primaryKey:b properties:j description ordinalPositionInKey:i)
DataStores.DataSet (id qri! name tags[] type schema@Schema ownerId spaceId version:i tenantId* createdBy* secureQri! properties:j createdTime*:t description operational@Operational dataAssetInfo!@DataAssetInfo technicalName! lastModifiedBy* appTypeOverride lastModifiedTime*:t additionalSchemas[@Schema] technicalDescription createdByConnectionId)
DataStores.DataStore (id uri name tags[] type! ownerId spaceId version:i tenantId* createdBy* properties:j createdTime*:t description technicalName! lastModifiedBy* lastModifiedTime*:t technicalDescription)
DataStores.DataStoreInfo (id! name* type*)
DataStores.FieldDataType (type!=DATE,TIME,DATETIME,TIMESTAMP,STRING,DOUBLE,DECIMAL,INTEGER,BOOLEAN,BINARY,CUSTOM properties:j originalType)
DataStores.JsonPatch (op!=add,remove,replace,move,copy,test from path! value:j)
DataStores.Operational (size:i status endDate:t location rowCount:i startDate:t logMessage tableOwner lastLoadTime:t contentUpdated:b lastUpdateTime:t tableConnectionInfo@TableConnectionInfo)
DataStores.Schema (anomalies[] dataFields![@DataField] schemaName loadOptions:j effectiveDate*:t overrideSchemaAnomalies:b)
DataStores.TableConnectionInfo (tableName selectionScript additionalProperties:j)
DataStores.UserTag (id name)
DiProjects.AsyncActionDetails (name type=PROJECT_PREPARE,PROJECT_VALIDATE,TASK_PREPARE,TASK_VALIDATE,PROJECT_IMPORT error@AsyncActionError state=PENDING,EXECUTING,COMPLETED,FAILED,CANCELED,SKIPPED endTime:t startTime:t taskDetails[(info name error@AsyncActionError state=PENDING,EXECUTING,COMPLETED,FAILED,CANCELED,SKIPPED taskId)] taskProgress@AsyncActionTaskProgress)
DiProjects.AsyncActionError (code details message)
DiProjects.AsyncActionRsp (actionId!)
DiProjects.AsyncActionTaskProgress (failed:i pending:i skipped:i canceled:i completed:i executing:i)
DiProjects.CreateDiProjectReq (name type=DATA_PIPELINE,DATA_MOVEMENT space description platformType=SNOWFLAKE,BIGQUERY,SYNAPSE,DATABRICKS,REDSHIFT,MSSQL,FABRIC,QLIK_QVD,QLIK_QVD_CUSTOMER_MANAGED,QLIK_OPEN_LAKEHOUSE,NONE platformConnection cloudStagingConnection)
DiProjects.DataTaskDatasetState (name fullLoad(state=QUEUED,LOADING,COMPLETED,ERROR endTime:t message duration fileStats@FileStatistics startTime:t cachedChangesCount:n failedRecordsCount:n totalProcessedCount:n) cdcStatus(state=QUEUED,PROCESSING,ACCUMULATING_CHANGES,COMPLETED,ERROR message ddlCount:n deleteCount:n insertCount:n updateCount:n lastProcessed:t totalProcessedCount:n incomingChangesCount:n unoptimizedRecordsCount:n) datasetId streaming(state=QUEUED,RUNNING,ERROR message lastProcessed:t parseIssueCount:n recordsWrittenCount:n totalProcessedCount:n recordsFilteredCount:n unoptimizedRecordsCount:n) sourceName dataReadiness=READY,NOT_READY,ERROR lastBatchOfChanges(state=QUEUED,PROCESSING,COMPLETED,ERROR endTime:t message duration fileStats@FileStatistics startTime:t operationStats@OperationStatistics totalProcessedCount:n throughputInRecordsPerSecond:n))
DiProjects.DataTaskInstanceState (state=STARTING,RUNNING,COMPLETED,FAILED,CANCELED,STOPPING errors[@Error] endTime:t general(gatewayId gatewayName datasetCount:n gatewayTaskName dataTaskUpdatedTo:t lakehouseClusterId liveViewsUpdatedTo:t datasetsInErrorCount:n lakehouseClusterName) message traceId duration fullLoad(errorCount:n queuedCount:n loadingCount:n completedCount:n) cdcStatus(latency totalProcessedCount:n applyingChangesCount:n incomingChangesCount:n accumulatingChangesCount:n throughputInKilobytesPerSecond:n) startTime:t streaming(latency errorCount:n queuedCount:n runningCount:n totalProcessedCount:n) lastBatchOfChanges(relatesToRecordsTo:t totalProcessedCount:n relatesToRecordsFrom:t throughputInRecordsPerSecond:n))
DiProjects.DataTaskItemRsp (id name type=LANDING,STORAGE,QVD_STORAGE,TRANSFORM,DATAMART,REGISTERED_DATA,REPLICATION,DISTRIBUTION,LAKE_LANDING,KNOWLEDGE_MART,FILE_BASED_KNOWLEDGE_MART,LAKEHOUSE_STORAGE,LAKEHOUSE_MIRROR,STREAMING_LAKE_LANDING,STREAMING_TRANSFORM,REPLICATE_LANDING ownerId spaceId description)
DiProjects.DataTaskRuntimeState (name type=LANDING,STORAGE,QVD_STORAGE,TRANSFORM,DATAMART,REGISTERED_DATA,REPLICATION,DISTRIBUTION,LAKE_LANDING,KNOWLEDGE_MART,FILE_BASED_KNOWLEDGE_MART,LAKEHOUSE_STORAGE,LAKEHOUSE_MIRROR,STREAMING_LAKE_LANDING,STREAMING_TRANSFORM,REPLICATE_LANDING lastRun@DataTaskInstanceState runReadiness(state=READY_TO_RUN,ALREADY_RUNNING,NOT_RUNNABLE message))
DiProjects.DiProjectItemRsp (id name type=DATA_PIPELINE,DATA_MOVEMENT ownerId spaceId description platformType=SNOWFLAKE,BIGQUERY,SYNAPSE,DATABRICKS,REDSHIFT,MSSQL,FABRIC,QLIK_QVD,QLIK_QVD_CUSTOMER_MANAGED,QLIK_OPEN_LAKEHOUSE,NONE)
DiProjects.DiProjectOperationSelectedTask (taskId!)
DiProjects.DiSearchTaskRunHistoryReq (limit:i lastId filters[@TaskRunSearchFilter])
DiProjects.DiSearchTaskRunHistoryRsp (runs[@TaskRunItemRsp] lastId nextPageExists:b)
DiProjects.Error (code title detail source@ErrorSource status:i)
DiProjects.ErrorSource (pointer parameter)
DiProjects.ExportDiProjectReq (mode=MINIMAL,ALL,LEGACY includeBindings:b)
DiProjects.FileStatistics (volume processedCount:n)
DiProjects.GetDiExportProjectVariablesRsp (variables:j nameToIdMap:j)
DiProjects.ListDataTaskDatasetsRsp (datasets[@DataTaskDatasetState])
DiProjects.ListDataTasksRsp (dataTasks[@DataTaskItemRsp])
DiProjects.ListDiProjectsRsp (projects[@DiProjectItemRsp])
DiProjects.OperationStatistics (deleteCount:n failedCount:n insertCount:n updateCount:n)
DiProjects.PrepareProjectReq (allowRecreate:b selectedTasks[@DiProjectOperationSelectedTask])
DiProjects.PrepareTaskReq (allowRecreate!:b)
DiProjects.ReloadDiTaskReq (reloadStrategy=NONE,TRUNCATE,COMPARE_AND_APPLY selectedDatasets[(datasetId)])
DiProjects.ReloadRequestResponse (success!:b)
DiProjects.StartTaskReq (option=PROCESS_CHANGES_FROM_TIMESTAMP,PROCESS_CHANGES_FROM_POSITION,RECOVER_USING_LOCALLY_STORED_CHECKPOINT processChangesFrom)
DiProjects.TaskRunItemRsp (runId status=STARTING,RUNNING,COMPLETED,FAILED,CANCELED,MISFIRED endTime:t duration startTime:t subStatus errorMessage datasetsCount:i originSubStatus datasetsErrorCount:i)
DiProjects.TaskRunSearchFilter (field!=ID,STATUS,SUB_STATUS,PERIOD value![] operator!=IN,NOT_IN,BETWEEN)
DiProjects.UpdateDiExportProjectVariablesReq (variables:j)
DiProjects.ValidateProjectDefinitionsReport (path level=WARNING,ERROR reason)
DiProjects.ValidateProjectDefinitionsRsp (reports[@ValidateProjectDefinitionsReport])
DiProjects.ValidateProjectReq (selectedTasks[@DiProjectOperationSelectedTask])
DirectAccessAgents.CancelBenchmarkResponse (message~ statusUrl@LinkResponseObject)
DirectAccessAgents.ConfigurationLineBase (name~ value~ connector~ uiActions~[=Read,Write] apiActions~[=Read,Write] description~ displayName~ defaultValue~ pendingValue~ permittedRangeEnd:i pendingApplication:b allowMultipleValues:b applyWithoutRestart:b permittedRangeStart:i)|(name~ value~ connector~ uiActions~[=Read,Write] apiActions~[=Read,Write] description~ displayName~ defaultValue~ pendingValue~ permittedValues~[] pendingApplication:b allowMultipleValues:b applyWithoutRestart:b)
DirectAccessAgents.ConfigurationResponse (connectors~[@ConnectorSettings] dcaasSettings~[@ConfigurationLineBase] connectorAgentSettings~[@ConfigurationLineBase])
DirectAccessAgents.ConnectorFlatFileConfigurationResponse (result~[] errorMessage@ErrorResponse)
DirectAccessAgents.ConnectorSettings (settings~[@ConfigurationLineBase] connectorName~)
DirectAccessAgents.ErrorMessage (code~ title~ detail~)
DirectAccessAgents.ErrorResponse (errors~[@ErrorMessage] traceId~ hasErrors*:b)
DirectAccessAgents.FileConnectorAllowedPath (path! spaces~[])
DirectAccessAgents.FileConnectorAllowedPathsResponse (result~[@FileConnectorAllowedPath] errorMessage@ErrorResponse)
DirectAccessAgents.GetBenchmarkStatusResponse (status~ results@GetBenchmarkStatusResults benchmarkId~ statusMessage~ benchmarkEndTime~ benchmarkStartTime~ totalBytesRequested:i)
DirectAccessAgents.GetBenchmarkStatusResults (latency:i throughput:i totalBytesTransferred:i dataTransmissionEndTime~ dataTransmissionStartTime~)
DirectAccessAgents.LinkResponseObject (href~)
DirectAccessAgents.MetricsCollectorConnectorConfigurationApiResponse (scrapeIntervalSeconds!:i metricsCollectionEnabled!:b)
DirectAccessAgents.MetricsCollectorConnectorConfigurationsApiResponse (fileConnector@MetricsCollectorConnectorConfigurationApiResponse odbcConnector@MetricsCollectorConnectorConfigurationApiResponse restConnector@MetricsCollectorConnectorConfigurationApiResponse systemMetrics@MetricsCollectorConnectorConfigurationApiResponse connectorAgent@MetricsCollectorConnectorConfigurationApiResponse sapBwConnector@MetricsCollectorConnectorConfigurationApiResponse sapSqlConnector@MetricsCollectorConnectorConfigurationApiResponse sapPackageConnector@MetricsCollectorConnectorConfigurationApiResponse)
DirectAccessAgents.MetricsCollectorIndividualConnectorConfigurationRequest (scrapeIntervalSeconds!:i metricsCollectionEnabled!:b)
DirectAccessAgents.MetricsCollectorSettings (port!:i enabled!:b localDataRetentionDays!:i baseScrapeIntervalSeconds!:i localDatabaseFileLocation~ dataRetentionCheckIntervalMinutes!:i)
DirectAccessAgents.MetricsCollectorSettingsApiResponse (connectorConfigurations@MetricsCollectorConnectorConfigurationsApiResponse metricsCollectorSettings@MetricsCollectorSettings)
DirectAccessAgents.MetricsCollectorSettingsApiResponseConnectorConfigurationResponse (result@MetricsCollectorSettingsApiResponse errorMessage@ErrorResponse)
DirectAccessAgents.OdbcCustomDataType (id! bit:b size:i qlikDataType! nativeDataType!)
DirectAccessAgents.OdbcCustomDataTypeResponse (result~[@OdbcCustomDataType] errorMessage@ErrorResponse)
DirectAccessAgents.Operation (op!=add,replace,remove path!=AGENT_LOG_LEVEL,AGENT_HEALTH_FAIL_MINUTES_LIMIT,AGENT_LOG_OPTIONS,EXTEND_FIRST_REQUEST_TIMEOUT,RELOAD_CACHE_MEMORY_MB,DCAAS_LOG_LEVEL,ODBC_LOG_LEVEL,ODBC_MAX_PROCESS_COUNT,ODBC_PROCESS_ISOLATION_MODE,ODBC_RELOAD_SESSION_LIFE,SAPBW_LOG_LEVEL,SAPBW_MAX_PROCESS_COUNT,SAPBW_PROCESS_ISOLATION_MODE,SAPSQL_LOG_LEVEL,SAPSQL_MAX_PROCESS_COUNT,SAPSQL_PROCESS_ISOLATION_MODE,SAPPACKAGE_LOG_LEVEL,SAPPACKAGE_MAX_PROCESS_COUNT,SAPPACKAGE_PROCESS_ISOLATION_MODE,FILE_LOG_LEVEL,FILE_MAX_PROCESS_COUNT,FILE_PROCESS_ISOLATION_MODE,REST_LOG_LEVEL,REST_MAX_PROCESS_COUNT,REST_PROCESS_ISOLATION_MODE,ODBC_TABLES_LIMIT_FOR_GENERICODBC,OVERRIDE_CHUNKS_CACHE_DIR,CHUNK_RECOVERY_RESUME_THRESHOLD_MINUTES,REST_ALLOW_LOCALHOST_CONNECTION,OPTIONAL_CAPABILITIES,AGENT_LOG_MAX_FILE_SIZE_MB,AGENT_LOG_RETENTION_DAYS,METRICS_LOG_MAX_FILE_SIZE_MB,METRICS_LOG_RETENTION_DAYS,DCAAS_LOG_RETENTION_DAYS,ODBC_LOG_RETENTION_DAYS,SAPBW_LOG_RETENTION_DAYS,SAPSQL_LOG_RETENTION_DAYS,SAPPACKAGE_LOG_RETENTION_DAYS,REST_LOG_RETENTION_DAYS,FILE_LOG_RETENTION_DAYS value!)
DirectAccessAgents.PatchOperationResponse (data~[@PatchOperationValidationResult] errorMessage~ httpStatusCode:i failedPatchError@ErrorResponse)
DirectAccessAgents.PatchOperationValidationResult (valid:b operation@Operation validationResult~)
DirectAccessAgents.RunBenchmarkResponse (benchmarkId~)
DirectAccessAgents.UpdateConfigurationFlatFileRequest (contentsToSave~[])
DirectAccessAgents.UpdateFileConnectorAllowedPathsRequest (fileConnectorAllowedPaths~[@FileConnectorAllowedPath])
DirectAccessAgents.UpdateMetricsCollectorConnectorConfigurationsRequest (fileConnector!@MetricsCollectorIndividualConnectorConfigurationRequest odbcConnector!@MetricsCollectorIndividualConnectorConfigurationRequest restConnector!@MetricsCollectorIndividualConnectorConfigurationRequest systemMetrics!@MetricsCollectorIndividualConnectorConfigurationRequest connectorAgent!@MetricsCollectorIndividualConnectorConfigurationRequest sapBwConnector!@MetricsCollectorIndividualConnectorConfigurationRequest sapSqlConnector!@MetricsCollectorIndividualConnectorConfigurationRequest sapPackageConnector!@MetricsCollectorIndividualConnectorConfigurationRequest)
DirectAccessAgents.UpdateMetricsCollectorSettings (port!:i enabled!:b localDataRetentionDays!:i baseScrapeIntervalSeconds!:i localDatabaseFileLocation! dataRetentionCheckIntervalMinutes!:i)
DirectAccessAgents.UpdateMetricsCollectorSettingsRequest (connectorConfigurations!@UpdateMetricsCollectorConnectorConfigurationsRequest metricsCollectorSettings!@UpdateMetricsCollectorSettings)
DirectAccessAgents.UpdateOdbcCustomTypeMappingsRequest (odbcCustomDataTypes~[@OdbcCustomDataType])
Encryption.KeyProvider (arn! name! current*:b tenantId* createdAt*:t description keyprovider!=AWS-KMS multiRegion*:b replicaKeys*[(arn region)] arnFingerPrint* promotedToCurrentAt*:t demotedFromCurrentAt*:t)
Encryption.KeyProviderPatchBase (op!=replace path! value!)
Encryption.KeyProviders (errors[@KeyProvider])
Encryption.ListKeyProviders (errors[@KeyProvider])
Encryption.MigrationInformation (id state=New,InProgress,Completed progress:n tenantId completedAt:t initiatedAt:t migratingTo migratingFrom migratingToPrefix migratingToFingerprint)
Encryption.ResetMigrationNotNeeded (message)
Extensions.bundleMeta (id name description)
Extensions.extension (id* file:j icon name tags[] type author bundle@bundleMeta userId* bundled:b license preview version checksum homepage keywords loadpath supplier tenantId* updateAt* createdAt* supernova:b deprecated repository description qextVersion dependencies:j qextFilename migrationState*)
Extensions.extensions (data![@extension])
Glossaries.JSONPatch (op!=replace path! value!:j)
Glossaries.category (id! name! parentId stewards[] createdAt!*:t createdBy!* updatedAt!*:t updatedBy!* glossaryId! description!)
Glossaries.createCategory (name parentId stewards[] description)
Glossaries.createGlossary (name! tags[] spaceId overview description termTemplate@termTemplate)
Glossaries.createTerm (name! tags[] linksTo[@termCreateLinksTo] stewards[] relatesTo[@termRelatesTo] categories[] description abbreviation relatedInformation)
Glossaries.exportCategory (id name parentId description stewardDetails[@stewardDetail])
Glossaries.exportGlossary (id name tags[] terms[@exportTerm] ownerId spaceId overview createdAt*:t createdBy* updatedAt*:t updatedBy* categories[@exportCategory] description termTemplate@termTemplate)
Glossaries.exportTerm (id name tags[] owner[@importOwner] linksTo[@termCreateLinksTo] stewards[@stewardDetail] relatesTo[@termRelatesTo] categories[] description abbreviation stewardDetails[@stewardDetail])
Glossaries.glossary (id! name! tags![] ownerId! spaceId! overview! createdAt!*:t createdBy!* updatedAt!*:t updatedBy!* description! termTemplate!@termTemplate)
Glossaries.importCategory (id name parentId stewards[] description stewardDetails[@stewardDetail])
Glossaries.importOwner (name email userId)
Glossaries.importTerm (id name tags[] owner[@importOwner] linksTo[@termCreateLinksTo] stewards[@stewardDetail] relatesTo[@termRelatesTo] categories[] description abbreviation stewardDetails[@stewardDetail])
Glossaries.qlikGlossary (name tags[] terms[@importTerm] spaceId overview categories[@importCategory] description termTemplate@termTemplate)
Glossaries.stewardDetail (name email userId)
Glossaries.term (id! name! tags![] status!@termStatus linksTo[@termLinksTo] revision!:n stewards![] createdAt!*:t createdBy!* relatesTo[@termRelatesTo] updatedAt!*:t updatedBy!* categories[] glossaryId! description! abbreviation! referredRelations[@termRelatesTo] relatedInformation!)
Glossaries.termCreateLinksTo (type=definition,related resourceId! resourceType!=app,dataset subResourceId subResourceName subResourceType=master_dimension,master_measure,field)
Glossaries.termLinksTo (id name type=definition,related title status:n openUrl createdAt*:t createdBy resourceId resourceType=app,dataset subResourceId resourceSpaceId subResourceName subResourceType=master_dimension,master_measure,field subResourceInvalid:b)
Glossaries.termRelatesTo (type!=isA,hasA,seeAlso,synonym,antonym,classifies,other,replaces,replacedBy,hasSubtype,preferredTerm,seeInstead,defines,definedBy termId!)
Glossaries.termStatus (type!=draft,verified,deprecated updatedAt!:t updatedBy!)
Glossaries.termTemplate (relatedInformation)
Groups.Filter (filter)
Groups.Group (id!* name! links!(self!(href!)) status!=active,disabled tenantId! createdAt!:t createdBy* updatedBy* description providerType=idp,custom assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)] lastUpdatedAt!:t)
Groups.GroupPatch (op!=replace path!=assignedRoles,name,description value!:j)
Groups.GroupPostSchema (name! status=active description providerType=idp,custom assignedRoles:j)
Groups.GroupSettings (links!(self!(href!)) tenantId! systemGroups(000000000000000000000001(id=000000000000000000000001 name=com.qlik.Everyone enabled:b createdAt:t assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)] lastUpdatedAt:t)) syncIdpGroups:b autoCreateGroups!:b)
Groups.SettingsPatch (op!=replace path!=%2FautoCreateGroups,%2FsyncIdpGroups,%2FsystemGroups%2F%7Bid%7D%2FassignedRoles value!:j)
IdentityProviders.CertificateInfo (name signature:b encryption:b certificate!)
IdentityProviders.IDP (id meta:j active:b created:t protocol=OIDC,SAML,jwtAuth,qsefw-local-bearer-token provider=auth0,okta,qlik,generic,salesforce,keycloak,adfs,external,azureAD tenantIds[] description interactive:b lastUpdated:t clockToleranceSec:i createNewUsersOnLogin:b postLogoutRedirectUri options@IDPOIDCOptions pendingState=verified,pending,error pendingResult@PendingResult pendingOptions@IDPOIDCOptions)|(id meta:j active:b created:t protocol=OIDC,SAML,jwtAuth,qsefw-local-bearer-token provider=auth0,okta,qlik,generic,salesforce,keycloak,adfs,external,azureAD tenantIds[] description interactive:b lastUpdated:t clockToleranceSec:i createNewUsersOnLogin:b postLogoutRedirectUri options@IDPSAMLOptions pendingState=verified,pending,error pendingResult@PendingResult pendingOptions@IDPSAMLOptions)|(id meta:j active:b created:t protocol=OIDC,SAML,jwtAuth,qsefw-local-bearer-token provider=auth0,okta,qlik,generic,salesforce,keycloak,adfs,external,azureAD tenantIds[] description interactive:b lastUpdated:t clockToleranceSec:i createNewUsersOnLogin:b postLogoutRedirectUri options(issuer staticKeys[(kid pem)]))
IdentityProviders.IDPMeta (userPortalLink upgradeSubscriptionLink)
IdentityProviders.IDPOIDCOptions (realm scope issuer clientId clientSecret discoveryUrl claimsMapping@claimsMappingInteractive decryptingKey@decryptingKey openid_configuration@OpenIDConfiguration blockOfflineAccessScope:b emailVerifiedAlwaysTrue:b)
IdentityProviders.IDPPostSchema (options(realm audience discoveryUrl claimsMapping!@claimsMappingNonInteractive allowedClientIds[] openid_configuration@OpenIDConfiguration) protocol!=OIDC provider!=auth0,okta,generic,salesforce,keycloak,adfs,azureAD tenantIds[] skipVerify:b description interactive!:b pendingOptions(realm scope clientId! clientSecret! discoveryUrl claimsMapping!@claimsMappingInteractive decryptingKey@decryptingKey idTokenSignatureAlg=RS256,RS512 openid_configuration@OpenIDConfiguration useClaimsFromIdToken:b blockOfflineAccessScope:b emailVerifiedAlwaysTrue:b) clockToleranceSec:i createNewUsersOnLogin:b postLogoutRedirectUri)|(options!(issuer! staticKeys![(kid! pem!)]) protocol!=jwtAuth provider!=external tenantIds[] description clockToleranceSec:i)|(options(entityId metadata(raw!) signOnUrl certificates[@CertificateInfo] nameIdFormat=urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3AemailAddress,urn%3Aoasis%3Anames%3Atc%3ASAML%3A2.0%3Anameid-format%3Apersistent,urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3Aunspecified claimsMapping!@claimsMappingSAML allowIdpInitiatedLogin:b) protocol!=SAML provider!=okta,generic,adfs,azureAD tenantIds[] skipVerify:b description interactive!:b pendingOptions(entityId metadata(raw!) signOnUrl certificates[@CertificateInfo] nameIdFormat=urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3AemailAddress,urn%3Aoasis%3Anames%3Atc%3ASAML%3A2.0%3Anameid-format%3Apersistent,urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3Aunspecified claimsMapping!@claimsMappingSAML allowIdpInitiatedLogin:b) clockToleranceSec:i createNewUsersOnLogin:b postLogoutRedirectUri)
IdentityProviders.IDPSAMLOptions (entityId signOnUrl signingKeys[@SigningKey] certificates[@CertificateInfo] nameIdFormat=urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3AemailAddress,urn%3Aoasis%3Anames%3Atc%3ASAML%3A2.0%3Anameid-format%3Apersistent,urn%3Aoasis%3Anames%3Atc%3ASAML%3A1.1%3Anameid-format%3Aunspecified claimsMapping@claimsMappingSAML allowIdpInitiatedLogin:b signingKeySelectedRefId)
IdentityProviders.IDPsStatus (idps_metadata[(active:b provider=auth0,okta,qlik,generic,salesforce,keycloak,adfs,external,azureAD interactive:b)] active_interactive_idps_count:n)
IdentityProviders.OpenIDConfiguration (issuer! jwks_uri! token_endpoint! userinfo_endpoint end_session_endpoint authorization_endpoint! introspection_endpoint)
IdentityProviders.PendingResult (error status!=success,pending,error,claimsError,callbackError,tokenError,protocolError,networkError,configChangedDuringTestError started:t protocol=OIDC,SAML idpClaims:j oauth2Error(error! errorURI errorDescription) resultantClaims:j)
IdentityProviders.SigningKey (refId certificate)
IdentityProviders.claimsMappingInteractive (sub[] name[] email[] groups[] locale[] picture[] zoneinfo[] client_id[] email_verified[])
IdentityProviders.claimsMappingNonInteractive (sub[] client_id[])
IdentityProviders.claimsMappingSAML (sub![] name![] email![] groups![] picture![])
IdentityProviders.decryptingKey (jwks keyId keySize!:i keyType! createdAt:t createdBy publicKey certificate)
Items.ItemsSettingsResponseBody (usageMetricsEnabled!:b)
Items.ItemsUpdateItemRequestBody (name spaceId resourceId description thumbnailId resourceLink resourceType!=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page resourceSubType resourceUpdatedAt:t resourceAttributes:j resourceCustomAttributes:j)
Items.Link (href)
Items.collectionLinksResponseBody (self@Link items@Link)
Items.collectionMetaResponseBody (items@itemsResultResponseBody)
Items.collectionResultResponseBody (id! full:b meta@collectionMetaResponseBody name! type!=private,public,favorite,publicgoverned links!@collectionLinksResponseBody tenantId! createdAt!:t creatorId itemCount!:i updatedAt!:t updaterId description)
Items.itemLinksResponseBody (open@Link self@Link qvPlugin@Link thumbnail@Link collections@Link)
Items.itemMetaResponseBody (tags![@itemTagResponseBody] actions![] collections![@itemTagResponseBody] isFavorited!:b)
Items.itemResultResponseBody (id! meta!@itemMetaResponseBody name! links!@itemLinksResponseBody actions![] ownerId spaceId tenantId! createdAt!:t creatorId itemViews@itemViewsResponseBody updatedAt!:t updaterId resourceId description isFavorited!:b thumbnailId resourceLink resourceSize@itemsResourceSizeResponseBody resourceType!=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page collectionIds![] resourceSubType resourceCreatedAt!:t resourceUpdatedAt!:t resourceAttributes!:j resourceReloadStatus resourceReloadEndTime:t resourceCustomAttributes!:j)
Items.itemTagResponseBody (id! name!)
Items.itemViewsResponseBody (week[@itemViewsWeeksResponseBody] total:i trend:n unique:i usedBy:i)
Items.itemViewsWeeksResponseBody (start:t total:i unique:i)
Items.itemsLinksResponseBody (next@Link prev@Link self@Link collection@Link)
Items.itemsResourceSizeResponseBody (appFile:n appMemory:n)
Items.itemsResultResponseBody (data![@itemResultResponseBody] links!@itemsLinksResponseBody)
Knowledgebases.JSONPatch (op!=REPLACE path! value!:j)
Knowledgebases.chunk (text! chunkMeta!@kbChunkMeta tfidfScore:n searchSource semanticScore:n)
Knowledgebases.chunking (size!:i type! overlap!:i separators![] keepSeparator!:b)
Knowledgebases.contentSummary (fileSize!:i textSize!:i fileCount!:i effectivePages!:i)
Knowledgebases.createDataSource (name! type!=file,web,database fileConfig@dataSourceFileConfig)
Knowledgebases.createKnowledgeBase (name! tags[] spaceId! description advancedIndexing:b selectedErrorsCount:i)
Knowledgebases.dataSource (id! name type!=file,web,database spaceId chunking@chunking syncInfo@dataSourceSyncStatus fileConfig@dataSourceFileConfig sourceCount:i contentSummary!@contentSummary)
Knowledgebases.dataSourceCrawlPattern (type!=include,exclude pattern!)
Knowledgebases.dataSourceFileConfig (files[] scope@dataSourceFileCrawlScope folder userId! connectionId! crawlPatterns[@dataSourceCrawlPattern])
Knowledgebases.dataSourceFileCrawlScope (depth!:i maxSize:i extensions[] maxFilesTotal:i modifiedAfter:t maxFilesPerFolder:i)
Knowledgebases.dataSourceSync (id!)
Knowledgebases.dataSourceSyncStatus (status!*=neverIndexed,progress,completed,completedWithError,toAdd,toDelete startedAt!*:t lastSyncId completedAt!*:t)
Knowledgebases.docStats (added!*:i errors!*:i deleted!*:i updated!*:i deltaBytes!*:i deltaTextSize!*:i largestFileSize!*:i deltaEffectivePages!*:i totalBytesProcessed!*:i)
Knowledgebases.downloadFile (path!)
Knowledgebases.downloadFileResponse (url! name! spaceId! fileSize!:i mimeType! lastUpdatedAt!:t)
Knowledgebases.duration (chunk!*:i embed!*:i parse!*:i store!*:i download!*:i)
Knowledgebases.kbChunkMeta (source! chunkId! documentId! datasourceId! knowledgeBaseId!)
Knowledgebases.knowledgeBase (id! name! tags![] ownerId! spaceId! tenantId createdAt!*:t createdBy!* updatedAt!*:t updatedBy!* description! lastIndexedAt*:t contentSummary!@contentSummary advancedIndexing:b selectedErrorsCount:i datasources[@dataSource])
Knowledgebases.knowledgeBaseLight (id! name! tags![] ownerId! spaceId! tenantId createdAt!*:t createdBy!* updatedAt!*:t updatedBy!* description! lastIndexedAt*:t contentSummary!@contentSummary advancedIndexing:b selectedErrorsCount:i)
Knowledgebases.schedule (calendars[@scheduleCalendar] intervals[@scheduleInterval])
Knowledgebases.scheduleCalendar (hour![@scheduleRange] year![@scheduleRange] month![@scheduleRange] minute![@scheduleRange] second![@scheduleRange] comment! dayOfWeek![@scheduleRange] dayOfMonth![@scheduleRange])
Knowledgebases.scheduleInterval (every! offset)
Knowledgebases.scheduleRange (end:i step:i start!:i)
Knowledgebases.scheduleWithManifest (ownerId! spaceId tenantId! calendars![@scheduleCalendar] intervals[@scheduleInterval] datasourceId knowledgebaseId!)
Knowledgebases.searchRequest (topN:i prompt! searchMode=SIMPLE,FULL)
Knowledgebases.searchResponse (chunks![@chunk])
Knowledgebases.syncErrorSummary (code!:j count!:i sample sources[])
Knowledgebases.syncHistory (id! status!*=neverIndexed,progress,completed,completedWithError docStats!@docStats startedAt!*:t completedAt*:t triggerType! connectionId! datasourceId! errorSummary[@syncErrorSummary] selectedErrors[])
Knowledgebases.syncHistoryDetails (id! error action!*=add,delete,update chunks*:i source!* syncId! duration@duration fileSize*:i syncedAt!*:t chunkSize*:i errorCode:j explicitPages!*:i fileStartedAt*:t fileCompletedAt*:t fileLastModified*:t)
Licenses.assignmentsActionsAddRequest (add![(name type! userId subject!)])
Licenses.assignmentsActionsAddResponse (data![(code type title status!:i subject!)])
Licenses.assignmentsActionsDeleteRequest (delete![(type! subject!)])
Licenses.assignmentsActionsDeleteResponse (data![(code type title status!:i subject)])
Licenses.assignmentsActionsUpdateRequest (update![(type subject! sourceType sourceSubject)])
Licenses.assignmentsActionsUpdateResponse (data![(code type title status!:i subject sourceType sourceSubject)])
Licenses.licenseOverview (trial!:b valid! origin!=Internal,External status!=Ok,Blacklisted,Expired product! updated! allotments![(name!=professional,analyzer,analyzer_time units!:i overage:i unitsUsed!:i usageClass!)] changeTime customerId licenseKey! parameters![(name! valid! access(allotment) values:j)] licenseType licenseNumber! latestValidTime secondaryNumber! capabilityBankId parentLicenseNumber)
Licenses.licenseStatus (type!=Signed,Plain,2.0 trial!:b valid! origin!=Internal,External status!=Ok,Blacklisted,Expired,Missing product! deactivated!:b extensionStatus!=Unavailable,Pending,Available)
Licenses.settingsBody (autoAssignAnalyzer:b autoAssignProfessional:b)
LineageGraphs.edge (id~ source target metadata(type) relation)
LineageGraphs.graph (type edges[@edge] label nodes:j directed:b metadata(total:i createdAt producerId specVersion producerType))
LineageGraphs.graphLevelsResponse (graph@graph graphs@graphs)
LineageGraphs.graphResponse (graph@graph)
LineageGraphs.graphs (graphs[@graph])
LineageGraphs.graphsResponse (graphs@graphs)
LineageGraphs.lineageOverviewInfo (tableQRI~ tableLabel~ resourceQRI~ resourceLabel~)
LineageGraphs.overviewItem (qri lineage[@lineageOverviewInfo])
LineageGraphs.overviewItems (resources[@overviewItem])
Ml.APIError (code! meta(issue details errorId argument resource resourceId) title! detail)
Ml.Alias (id! mode!=default,undefined name! models![@ModelInfo] createdAt! createdBy! updatedAt! deploymentId!)
Ml.AliasGetResponse (data!(id! type!=alias attributes!@Alias))
Ml.AliasInput (data!(type!=alias attributes!(name! models![@ModelInfo])))
Ml.AliasPatchItem (op!=replace path!=%2Fname,%2Fmodels value!:j)
Ml.AliasPostResponse (data!(id! type!=alias attributes!@Alias))
Ml.BatchPrediction (id name errors[@APIError] status=modified,ready,error,cancelled,pending aliasId ownerId schedule@BatchPredictionSchedule createdAt createdBy dataSetId datasetId updatedAt writeback@BatchPredictionWriteback indexColumn deploymentId errorMessage outputDataset)
Ml.BatchPredictionActionResponse (data!(id! type!=job attributes!@PredictionJobResponse))
Ml.BatchPredictionGetResponse (data!(id! type!=batch-prediction attributes!@BatchPrediction))
Ml.BatchPredictionInput (data(type=batch-prediction attributes(name aliasId schedule@BatchPredictionScheduleInputAttributes dataSetId writeback@BatchPredictionWriteback description indexColumn deploymentId)))
Ml.BatchPredictionPostResponse (data!(id! type!=batch-prediction attributes!@BatchPrediction))
Ml.BatchPredictionSchedule (status=pending,active,error,error_scheduler_unreachable,error_scheduler_callback_error,licence_advanced_features_required,failing_schedule_permission timezone recurrence[] endDateTime chronosJobId startDateTime failureAttempts:n applyDatasetChangeOnly:b lastSuccessfulDateTime)
Ml.BatchPredictionScheduleGetResponse (data!(id! type!=batch-prediction-schedule attributes!@BatchPredictionSchedule))
Ml.BatchPredictionScheduleInput (data(type=batch-prediction-schedule attributes@BatchPredictionScheduleInputAttributes))
Ml.BatchPredictionScheduleInputAttributes (timezone! recurrence![] endDateTime startDateTime! applyDatasetChangeOnly!:b)
Ml.BatchPredictionSchedulePutResponse (data!(id! type!=batch-prediction-schedule attributes!@BatchPredictionSchedule))
Ml.BatchPredictionWriteback (format!=qvd,parquet,csv dstName! spaceId! dstShapName dstSourceName dstCoordShapName dstNotPredictedName)
Ml.BinaryImbalanceSampling (sampleClass sampleRatio:n sampleDirection=up,down)
Ml.BinnedFrequency (binEdge:n frequency:n)
Ml.ColumnTransform (name! changeType!)
Ml.DataSetProfile (meta!@ProfileMetadata samples[@TableSample] profiles[@TableProfile])
Ml.DeployedModelsInput (data!(type!=deployed-models attributes!(deployedModelIds![])))
Ml.Deployment (id! name! errors[@APIError] modelId! ownerId! spaceId! createdAt! createdBy! updatedAt! deprecated!:b description! errorMessage deployedModelIds[] enablePredictions!:b)
Ml.DeploymentGetResponse (data!(id! type!=deployment attributes!@Deployment))
Ml.DeploymentInput (data(type=deployment attributes(name! modelId! spaceId! deprecated:b description enablePredictions:b)))
Ml.DeploymentPostResponse (data!(id! type!=deployment attributes!@Deployment))
Ml.DroppedFeature (name reason=highly_correlated,has_target_leakage,is_date_engineered,feature_with_low_importance)
Ml.Experiment (id! name ownerId! spaceId! tenantId! createdAt! updatedAt! description)
Ml.ExperimentGetResponse (data!(id! type!=experiment attributes!@Experiment))
Ml.ExperimentInput (data(type=experiment attributes(name! spaceId! description)))
Ml.ExperimentModelRecommendationFilter (deployed:b algorithms[=catboost_classifier,catboost_regression,elasticnet_regression,gaussian_nb,kneighbors_classifier,lasso_regression,lasso,lgbm_classifier,lgbm_regression,linear_regression,logistic_regression,random_forest_classifier,random_forest_regression,sgd_regression,xgb_classifier,xgb_regression] fullSampling:b versionNumbers[:i])
Ml.ExperimentModelRecommendationPostResponse (data!(type!=model-recommendation attributes!(bestModel@ModelForRecommendations fastestModel@ModelForRecommendations mostAccurateModel@ModelForRecommendations)))
Ml.ExperimentPatchItem (op!=replace path!=%2Fname,%2Fdescription,%2FspaceId value!:j)
Ml.ExperimentPostResponse (data!(id! type!=experiment attributes!@Experiment))
Ml.ExperimentVersion (id! name errors[@APIError] status!=ready,error,cancelled,pending,dataprep_requested,datasync_requested,datasync_done target! pipeline@Pipeline createdAt! dataSetId! profileId updatedAt! algorithms[=catboost_classifier,catboost_regression,elasticnet_regression,gaussian_nb,kneighbors_classifier,lasso_regression,lasso,lgbm_classifier,lgbm_regression,linear_regression,logistic_regression,random_forest_classifier,random_forest_regression,sgd_regression,xgb_classifier,xgb_regression] topModelId dateIndexes[] errorMessage experimentId! featuresList[@Feature] lastBatchNum:i datasetOrigin=new,changed,refreshed,same versionNumber:i experimentMode=intelligent,manual,manual_hpo experimentType!=binary,multiclass,regression createdByUserId! trainingDuration:i preprocessedInsights[@PreprocessedInsightColumn])
Ml.ExperimentVersionGetResponse (data!(id! type!=experiment-version attributes!@ExperimentVersion))
Ml.ExperimentVersionInput (data!(type!=experiment-version attributes!(name! target! pipeline@Pipeline dataSetId! algorithms[=catboost_classifier,catboost_regression,elasticnet_regression,gaussian_nb,kneighbors_classifier,lasso_regression,lasso,lgbm_classifier,lgbm_regression,linear_regression,logistic_regression,random_forest_classifier,random_forest_regression,sgd_regression,xgb_classifier,xgb_regression] dateIndexes[] featuresList![@Feature] datasetOrigin=new,changed,refreshed,same experimentMode!=intelligent,manual,manual_hpo experimentType!=binary,multiclass,regression trainingDuration:i)))
Ml.ExperimentVersionPostResponse (data!(id! type!=experiment-version attributes!@ExperimentVersion))
Ml.Feature (name include:b dataType=DATE,TIME,DATETIME,TIMESTAMP,STRING,DOUBLE,DECIMAL,INTEGER,BOOLEAN,BINARY,CUSTOM,FLOAT,OBJECT changeType~=categorical,numeric,date,freetext featureType=categorical,numeric,date,freetext parentFeature~)
Ml.FeatureInsights (name! insights![=constant,high_cardinality,high_cardinality_integer,too_many_nulls,will_be_impact_encoded,will_be_one_hot_encoded,possible_free_text_encoded,valid_index,underrepresented_class,invalid_column_name,will_be_date_engineered] willBeDropped!:b cannotBeTarget!:b experimentTypes![=binary,multiclass,regression] defaultFeatureType=categorical,numeric,date,freetext engineeredFeatures[] estimatedMaxForecastHorizon:i)
Ml.FieldProfile (name tags[] index:i median:n average:n dataType kurtosis:n skewness:n fractiles[:n] sampleValues[] technicalName classification@ProfileClassification nullValueCount:i textValueCount:i zeroValueCount:i maxNumericValue:n maxStringLength:i minNumericValue:n minStringLength:i sumStringLength:i emptyStringCount:i sumNumericValues:n numericValueCount:i standardDeviation:n distinctValueCount:i mostFrequentValues[@ProfileFrequency] negativeValueCount:i positiveValueCount:i averageStringLength:n frequencyDistribution[@BinnedFrequency] lastSortedStringValue firstSortedStringValue sumSquaredNumericValues:n)
Ml.Model (id name errors[@APIError] hpoNum:n seqNum:n status=pending,training_requested,training_done,ready,error columns[] metrics@ModelMetrics batchNum:n algoAbbrv=CATBC,CATBR,ELNC,GNBC,LGBMC,LGBMR,LINR,LOGC,LSOC,RAFC,RAFR,SGDR,XGBC,XGBR algorithm createdAt updatedAt modelState=pending,enabled,disabled,inactive description anomalyRatio~:n errorMessage samplingRatio:n binningFeatures~[] droppedFeatures[@DroppedFeature] experimentVersionId powerTransformFeatures~[] binaryImbalanceSampling@BinaryImbalanceSampling)
Ml.ModelForRecommendations (id name errors[@APIError] hpoNum:n seqNum:n status=pending,training_requested,training_done,ready,error columns[] metrics(predictionSpeed!~:n) batchNum:n algoAbbrv=CATBC,CATBR,ELNC,GNBC,LGBMC,LGBMR,LINR,LOGC,LSOC,RAFC,RAFR,SGDR,XGBC,XGBR algorithm createdAt updatedAt modelState=pending,enabled,disabled,inactive description anomalyRatio~:n errorMessage samplingRatio:n binningFeatures~[] droppedFeatures[@DroppedFeature] experimentVersionId powerTransformFeatures~[] binaryImbalanceSampling@BinaryImbalanceSampling)
Ml.ModelGetResponse (data!(id! type!=model attributes!@Model))
Ml.ModelInfo (id)
Ml.ModelMetrics (binary@ModelMetricsBinary multiclass@ModelMetricsMulticlass regression@ModelMetricsRegression timeseries@ModelMetricsTimeseries)
Ml.ModelMetricsBinary (f1:n auc:n mcc:n npv:n f1Test:n recall:n aucTest:n fallout:n logLoss:n mccTest:n npvTest:n accuracy:n missRate:n precision:n threshold:n recallTest:n falloutTest:n logLossTest:n specificity:n accuracyTest:n missRateTest:n trueNegative:n truePositive:n falseNegative:n falsePositive:n precisionTest:n thresholdTest:n specificityTest:n trueNegativeTest:n truePositiveTest:n falseNegativeTest:n falsePositiveTest:n)
Ml.ModelMetricsMulticlass (f1Macro:n f1Micro:n accuracy:n f1Weighted:n f1MacroTest:n f1MicroTest:n accuracyTest:n f1WeightedTest:n confusionMatrix confusionMatrixTest)
Ml.ModelMetricsRegression (r2:n mae:n mse:n rmse:n r2Test:n maeTest:n mseTest:n rmseTest:n)
Ml.ModelMetricsTimeseries (mae:n mape:n mase:n rmse:n mdape:n smape:n wmape:n mnrmse:n maeTest:n mdnrmse:n mapeTest:n maseTest:n rmseTest:n mdapeTest:n smapeTest:n wmapeTest:n mnrmseTest:n mdnrmseTest:n)
Ml.OutputFile (key! path! spaceId! fileName! fileType!)
Ml.Pipeline (transforms[@Transform])
Ml.PredictionJobResponse (id! name! corrId! status!=pending,completed,cancelled,error,deleted_resource details!(isScheduled!:b outputFiles![@OutputFile] lineageSchemaUpdated!:b) jobType!=prediction modelId! success!:b trigger! corrType!=batch-prediction,experiment-version tenantId! createdAt! createdBy! deletedAt! updatedAt! parentName! parentJobId! deploymentId! rowsPredicted!:n experimentVersionNumber!)
Ml.PreprocessedInsightColumn (name! insights![=is_free_text,cannot_be_processed_as_free_text,is_date_engineered,has_target_leakage,feature_type_change_invalid,feature_type_change_failed,feature_type_change_successful,data_bias_detected,representation_bias_detected] willBeDropped!:b)
Ml.ProfileClassification (pii:b tags[@ProfileClassificationTag] sensitive:b obfuscation)
Ml.ProfileClassificationTag (tag score:n)
Ml.ProfileFrequency (value frequency:n)
Ml.ProfileInsights (status!=pending,error,ready ownerId! insights[@FeatureInsights] tenantId! algorithms[=catboost_classifier,catboost_regression,elasticnet_regression,gaussian_nb,kneighbors_classifier,lasso_regression,lasso,lgbm_classifier,lgbm_regression,linear_regression,logistic_regression,random_forest_classifier,random_forest_regression,sgd_regression,xgb_classifier,xgb_regression] isLargeCsv:b sizeInBytes:i numberOfRows:n dataSetProfile@DataSetProfile experimentVersionId defaultVersionConfig(name! dataSetId! featuresList[@Feature] datasetOrigin!=new,changed,refreshed,same experimentMode!=intelligent,manual,manual_hpo))
Ml.ProfileInsightsGetResponse (data!(id! type!=profile-insights attributes!@ProfileInsights))
Ml.ProfileInsightsInput (data(type=profile-insights attributes(target include=dataSetProfile dataSetId shouldWait:b experimentType=binary,multiclass,regression)))
Ml.ProfileMetadata (status!=FINISHED,PARTIAL,QUEUED,RUNNING,STALE,CANCELLED,FAILED,INCOMPLETE,DEFERRED messages[] dataSetId! resultType=NORMAL,BASIC,BASIC_TOO_LARGE connectionId lastLoadTime maxSizeBytes:n computationEndTime computationStartTime)
Ml.RealTimePredictionInputSchema (name)
Ml.RealTimePredictionSchema (name)
Ml.RealtimePrediction (data(type=realtime-prediction attributes(rows[[]] schema[@RealTimePredictionSchema])))
Ml.RealtimePredictionInput (rows[[]] schema[@RealTimePredictionInputSchema])
Ml.TableProfile (name! sizeInBytes:n numberOfRows!:i fieldProfiles![@FieldProfile])
Ml.TableRecord (values[])
Ml.TableSample (name records[@TableRecord] fieldNames[])
Ml.Transform (column@ColumnTransform)
Notes.NoteSettingsPutPayload (toggledOn:b)
Notes.NoteSettingsPutResponse (toggleOn:b)
Notes.NotesUserSettings (reason=deployment,toggle,license available!:b lastFetch)
Notifications.NotificationItem (transports![] isSubscribable!:b presentationInfo(scopes[] friendlyName scopeFriendlyNames:j) subscriptionInfo(action! target resourceId resourceType! resourceSubType) isManageableInHub:b notificationNamePattern!)
Notifications.NotificationsObject (notifications![@NotificationItem])
Oauth.oauth-revoke-request (token! token_type_hint=access_token,refresh_token)
Oauth.oauth-token-response (scope auth_time:n expires_at:t token_type!=bearer access_token! refresh_token issued_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token)
OauthClients.ConnectionConfigReadResponse (status* consentMethod!* deletedByOwner*:b)
OauthClients.JWK (e n x y alg!=RS256,RS512,ES384 crv kid! kty!=RSA,EC use!=sig)
OauthClients.OAuthClientCreateRequest (appType!=web,native,spa,anonymous-embed logoUri clientUri clientName! publicKeys[@JWK] description redirectUris[] allowedScopes[] allowedOrigins[] connectionConfig(consentMethod=trusted) allowedGrantTypes[=client_credentials,urn%3Aqlik%3Aoauth%3Auser-impersonation] allowedAuthMethods[=client_secret,private_key_jwt])
OauthClients.OAuthClientCreateResponse (clientId!* publicKeys[@JWK] clientSecret!* redirectUris[] allowedOrigins[] allowedAuthMethods[=client_secret,private_key_jwt] appType!=web,native,spa,anonymous-embed logoUri clientUri createdAt!:t deletedAt:t updatedAt:t clientName! disableTag* description publishedAt:t allowedScopes[] clientSecrets*[(hint! createdAt:t createdBy)] createdByType* connectionConfig(consentMethod=required,trusted) allowedGrantTypes[=client_credentials,urn%3Aqlik%3Aoauth%3Auser-impersonation])
OauthClients.OAuthClientPatchResponse (clientSecret!*)
OauthClients.OAuthClientPublishResponse (publishedAt!:t)
OauthClients.OAuthClientReadResponse (clientId!* appType!=web,native,spa,anonymous-embed logoUri clientUri createdAt!:t deletedAt:t updatedAt:t clientName! disableTag* publicKeys[@JWK] description publishedAt:t allowedScopes[] clientSecrets*[(hint! createdAt:t createdBy)] createdByType* connectionConfig(consentMethod=required,trusted) allowedGrantTypes[=client_credentials,urn%3Aqlik%3Aoauth%3Auser-impersonation] allowedAuthMethods[=client_secret,private_key_jwt])
OauthClients.OAuthClientSecretResponse (hint!* clientId!* createdAt:t createdBy clientSecret!*)
OauthClients.OAuthClientUpdate (op!=add,remove,replace path!=%2FallowedOrigins,%2FclientName,%2FclientUri,%2Fdescription,%2FlogoUri,%2FredirectUris,%2FallowedScopes,%2FallowedGrantTypes,%2FpublicKeys,%2FallowedAuthMethods value:j)
OauthClients.OAuthConnectionConfigUpdate (op!=replace path!=%2FconsentMethod value!=required,trusted)
OauthTokens.oauth-token (id! userId! lastUsed:t tenantId! deviceType description)
Questions.AppMetadata (id name space_id space_name space_type limited_access:b last_reload_date:t)
Questions.ConversationalResponsePart (type imageUrl infoType sentence(text) narrative@NarrativeResponse infoValues[:j] errorMessage followupSentence renderVisualization@RenderVisualization)
Questions.Error (code! meta:j title! detail source(pointer parameter))
Questions.NLMetricRecommendation (dims[] msrs[] analysis=breakdown,changePoint,comparison,contribution,correlation,fact,mutualInfo,rank,spike,trend,values chartType=barchart,combochart,distributionplot,kpi,linechart,map,scatterplot,table relevance:n analysisGroup=anomaly,brekadown,comparison,correl,fact,list,mutualInfo,rank)
Questions.NLMetricRecord (id! apps[@AppMetadata] lang appId! appName nluInfo[@PartialNluInfo] version! feedback[@RecFeedback] tenantId channelId chartType createdAt!:t createdBy queryText queryType=appList,appSuggested,dimensionList,exploreThisFurther,followup,greetings,measureList,query,sampleQuestion responses@NLResponses stopWords[] updatedAt!:t queryError:b questionId! queryOrigin=askQuestion,iaAnalysis,iaAssetsPanel recommendations[@NLMetricRecommendation] isContextualQuery:b unmatchedEntities[])
Questions.NLMetricsRequest (filter!)
Questions.NLResponses (hasChart:b hasInsights:b hasSuggestions:b hasMetadataApps:b hasSampleQueries:b hasMetadataMeasures:b hasMetadataDimensions:b)
Questions.NarrativeResponse (text)
Questions.NluInfo (elements[@NluInfoElements])
Questions.NluInfoElements (text type entity:b isFilter:b typeName errorText filterText typeTranslated filterFieldName)
Questions.PartialNluInfo (role=dimension,measure,date text type=field,filter,master_dimension,master_measure,custom_analysis fieldName fieldValue)
Questions.QlikApp (id name)
Questions.QueryCreate (app@QlikApp lang text! disableFollowups:b disableNarrative:b recommendationId clearEntityContext:b visualizationTypes[] enableVisualizations:b disableConversationContext:b)
Questions.QueryNotCreated (apps[@QlikApp] errors[@Error] nluInfo@NluInfo conversationalResponse@QueryResponse)
Questions.QueryResponse (apps[@QlikApp] responses[@ConversationalResponsePart] contextInfo drillDownURI sentenceWithMatches)
Questions.RecFeedback (comment chartType analysisType recommendationLiked!:b recommendationDisliked!:b recommendationAddedToHub!:b recommendationAddedToSheet!:b)
Questions.RenderVisualization (data:j language)
Quotas.GetQuotaByIdResult (data![@Quota])
Quotas.GetQuotasResult (data![@Quota])
Quotas.Quota (id! type! attributes!(unit! quota!:n usage:n warningThresholds[:n]))
ReloadTasks.Href (href!)
ReloadTasks.PostTaskBody (appId! partial:b timeZone! autoReload:b recurrence[] endDateTime startDateTime autoReloadPartial:b type=scheduled_reload)
ReloadTasks.PutTaskBody (appId partial:b timeZone autoReload:b recurrence[] endDateTime startDateTime autoReloadPartial:b state=Enabled,Disabled,Completed)
ReloadTasks.SelfLink (self!@Href)
ReloadTasks.Task (appId! partial:b timeZone! autoReload:b recurrence[] endDateTime startDateTime autoReloadPartial:b id! log links!@SelfLink state!=Enabled,Disabled,Completed userId! spaceId migrated:b tenantId! fortressId disabledCode=MANUALLY,CONSECUTIVE-FAILURES,OWNER-DELETED,OWNER-DISABLED lastExecutionTime nextExecutionTime)
Reloads.Href (href)
Reloads.Reload (id! log type!=hub,external,chronos,automations,data-refresh,choreographer appId! links@ReloadLinks status!=QUEUED,RELOADING,CANCELING,SUCCEEDED,FAILED,CANCELED,EXCEEDED_LIMIT userId! weight:i endTime partial:b tenantId! errorCode startTime engineTime resourceId creationTime! errorMessage resourceType=api,reload-tasks,tasks,automate)
Reloads.ReloadLinks (self@Href)
Reloads.ReloadRequest (appId! weight:i partial:b variables:j resourceId resourceType=api,reload-tasks,tasks,automate)
Reloads.ReloadStatus (status=QUEUED,RELOADING,CANCELING,SUCCEEDED,FAILED,CANCELED,EXCEEDED_LIMIT)
ReportTemplates.CreateTemplateRequest (name! description~ sourceAppId~ sourceAppAction=validate,replace temporaryContentId!)
ReportTemplates.Operation (op~ from~ path~ value~:j)
ReportTemplates.ReportTemplateResponse (id~ name~ type=excel,pixelPerfect,html,powerPoint,word ownerId~ createdAt~:t createdBy~ updatedAt~:t updatedBy~ description~ sourceAppId~ sourceAppName~ metadataVersion:i)
ReportTemplates.UpdateTemplateRequest (name! description~ sourceAppAction=validate,replace temporaryContentId!)
Reports.AppError (appId method parameters:j)
Reports.CallBackAction (httpRequest@HttpRequest)
Reports.ChainableSelection (selectionType!=selectionFilter,persistentBookmark,temporaryBookmarkV2 selectionFilter@SelectionFilter persistentBookmark@SensePersistentBookmark temporaryBookmarkV2@SenseTemporaryBookmarkV2)
Reports.ComposableTemplate (type!=sense-image-1.0,sense-sheet-1.0 senseImageTemplate@SenseImageTemplate senseSheetTemplate@SenseSheetTemplate)
Reports.CycleOutput (type!=excel,pdf,html,powerpoint,word pdfOutput@PdfOutput excelOutput@ExcelOutput namingPattern=fieldValueWithUnderscore)
Reports.Definitions (selectionsByState:j)
Reports.DocProperties (title author subject)
Reports.ExcelOutput (outFormat=xlsx)
Reports.ExportDataOptions (showTitles:b showTotals:b showSelections:b)
Reports.ExportError (code! meta@MetaExportError title! detail)
Reports.HttpRequest (uri)
Reports.ImageOutput (outDpi:i outZoom:n outFormat=png,jsondata)
Reports.Meta (outputTtl exportDeadline)
Reports.MetaExportError (appErrors[@AppError] selectionErrors[@SelectionError])
Reports.NxPatch (qOp!=add,remove,replace qPath! qValue)
Reports.OutputItem (type!=image,pdf,xlsx,jsondata,pdfcomposition,excel,pptx,pptxcomposition,csv,cycle,html,powerpoint,word outputId! pdfOutput@PdfOutput pptxOutput@PptxOutput cycleOutput@CycleOutput excelOutput@ExcelOutput imageOutput@ImageOutput callBackAction@CallBackAction pdfCompositionOutput@PdfCompositionOutput pptxCompositionOutput@PptxCompositionOutput)
Reports.OutputListItem (status=queued,processing,done,failed,aborted,aborting traceId location outputId* sizeBytes:i exportErrors[@ExportError] cycleSelections[@QSelection])
Reports.PdfCompositionOutput (pdfOutputs[@PdfOutput] properties@DocProperties)
Reports.PdfOutput (size=A1,A2,A3,A4,A5,A6,Letter,Legal,Tabloid align(vertical=top,middle,bottom horizontal=left,center,right) properties@DocProperties resizeData(fit) resizeType=none,autofit,fit orientation=P,L,A imageRenderingDpi~:n)
Reports.PostReportsResponse (message requestId* outputsUrl)
Reports.PptxCompositionOutput (pptxOutput@PptxOutput)
Reports.PptxOutput (size=Widescreen,OnScreen,OnScreen16x9,OnScreen16x10 properties@DocProperties resizeType=autofit orientation=L,P,A imageRenderingDpi~:n)
Reports.QFieldValue (text number:n isNumeric~:b)
Reports.QSelection (values![@QFieldValue] fieldName! defaultIsNumeric!:b)
Reports.Reason (traceId outputId exportErrors[@ExportError])
Reports.ReportRequest (meta@Meta type!=composition-1.0,sense-image-1.0,sense-data-1.0,sense-sheet-1.0,sense-story-1.0,qv-data-1.0,qv-data-2.0,sense-excel-template-1.0,sense-pixel-perfect-template-1.0,sense-html-template-1.0,sense-powerpoint-template-1.0,sense-word-template-1.0 output!@OutputItem definitions@Definitions senseDataTemplate@SenseDataTemplate senseHtmlTemplate@SenseFileTemplate senseWordTemplate@SenseFileTemplate senseExcelTemplate@SenseFileTemplate senseImageTemplate@SenseImageTemplate senseSheetTemplate@SenseSheetTemplate compositionTemplates[@ComposableTemplate] requestCallBackAction@CallBackAction sensePowerPointTemplate@SenseFileTemplate sensePixelPerfectTemplate@SenseFileTemplate)
Reports.ReportStatus (status!=queued,processing,done,failed,aborted,visiting,aborting reasons[@Reason] results[@Result] requestErrors[@ExportError] statusLocation resolutionAttempts:i)
Reports.Result (location! outputId! exportErrors[@ExportError])
Reports.SelectionError (detail errorType=fieldMissing,fieldValuesMissing,stateMissing,groupStateGroupMissing,groupStateGroupNotApplicable,groupStateFieldDefMissing fieldName stateName missingValues[@QFieldValue] isFieldNameMissing:b)
Reports.SelectionFilter (variables[:j] patchesById:j selectionsByState:j)
Reports.SenseDataTemplate (id! appId! patches[@NxPatch] variables[:j] exportOptions@ExportDataOptions selectionType=selectionsByState,temporaryBookmark,persistentBookmark,temporaryBookmarkV2 selectionStrategy=failOnErrors,ignoreErrorsReturnDetails,ignoreErrorsNoDetails selectionsByState:j persistentBookmark@SensePersistentBookmark temporaryBookmarkV2@SenseTemporaryBookmarkV2 reloadTimestampMatchType=noCheck,requestTimeExact)
Reports.SenseFileTemplate (jsOpts:j cycleFields[] selectionChain[@ChainableSelection] templateLocation!@TemplateLocation reloadTimestampMatchType=noCheck,requestTimeExact)
Reports.SenseImageTemplate (appId! selectionType=selectionsByState,temporaryBookmark,persistentBookmark,temporaryBookmarkV2 visualization!@Visualization selectionChain[@ChainableSelection] selectionStrategy=failOnErrors,ignoreErrorsReturnDetails,ignoreErrorsNoDetails selectionsByState:j persistentBookmark@SensePersistentBookmark temporaryBookmarkV2@SenseTemporaryBookmarkV2 selectionsByStateDef~ reloadTimestampMatchType=noCheck,requestTimeExact)
Reports.SensePersistentBookmark (id!)
Reports.SenseSheetTemplate (appId! sheet!@Sheet selectionType=selectionsByState,temporaryBookmark,persistentBookmark,temporaryBookmarkV2 selectionStrategy=failOnErrors,ignoreErrorsReturnDetails,ignoreErrorsNoDetails selectionsByState:j persistentBookmark@SensePersistentBookmark temporaryBookmarkV2@SenseTemporaryBookmarkV2 selectionsByStateDef~ reloadTimestampMatchType=noCheck,requestTimeExact)
Reports.SenseTemporaryBookmarkV2 (id!)
Reports.Sheet (id! jsOpts:j widthPx~:n heightPx~:n jsOptsById:j patchesById:j)
Reports.TemplateLocation (path! format=url)
Reports.Visualization (id! type=visualization,sessionobject,sheet jsOpts:j patches[@NxPatch] widthPx!:n heightPx!:n)
Roles.CreateRole (name! description assignedScopes[])
Roles.PatchRole (op!=replace,add,remove-value path!=%2Fname,%2Fdescription,%2FassignedScopes,%2FassignedScopes%2F- value!:j)
Roles.Role (id!* name! type!=default,custom level=admin,user links!(self!(href!)) canEdit*:b fullUser*:b tenantId! canDelete*:b createdAt!:t createdBy* updatedBy* description! permissions[] lastUpdatedAt!:t assignedScopes[] userEntitlementType*)
SchedulingTasks.OrchMeta (id! type!#0,1,2,3 attrs:j lastRun@OrchRunBase)
SchedulingTasks.OrchRun (id! status!=RUNNING,SUCCEEDED,FAILED endedAt*:t workerId! startedAt*:t executedAs workerType! triggeredBy! log taskId! actionId! taskMeta!@taskMetadata taskName! resourceId!)
SchedulingTasks.OrchRunBase (id! status!=RUNNING,SUCCEEDED,FAILED endedAt*:t workerId! startedAt*:t executedAs workerType! triggeredBy!)
SchedulingTasks.Task (id* key name! start@startdef events[@eventdef] states[@eventstate] enabled:b version metadata@taskMetadata keepActive:b resourceId annotations[] description specVersion!)
SchedulingTasks.TaskGraph (edges[@TaskGraphEdge] taskId vertices[@TaskGraphVertex])
SchedulingTasks.TaskGraphEdge (attrs:j source target)
SchedulingTasks.TaskGraphVertex (task(id* key name! start@startdef events[@eventdef] states[@eventstate] enabled:b version metadata@taskMetadata keepActive:b resourceId annotations[] description specVersion!) attrs:j taskId)
SchedulingTasks.TriggerMeta (id! type!#0,1,2,3,4)
SchedulingTasks.action (name retryRef condition functionRef@functionref retryableErrors[] nonRetryableErrors[])
SchedulingTasks.correlationDef (contextAttributeName!=id,status,appId,spaceId,datasetId contextAttributeValue)
SchedulingTasks.crondef (expression! validUntil)|
SchedulingTasks.eventdef (name type=com.qlik.v1.task.run.finished,com.qlik%2Factive-analytics-orch source=system-events.task,dataset.updated dataOnly:b correlation[@correlationDef])
SchedulingTasks.eventstate (end:b name type=EVENT onEvents[@onevents] timeouts(eventTimeout stateExecTimeout actionExecTimeout) exclusive:b compensatedBy)
SchedulingTasks.functionref (invoke=SYNC,ASYNC refName!=app.reload arguments:j selectionSet)|
SchedulingTasks.onevents (actions[@action] eventRefs![] actionMode=SEQUENTIAL,PARALLEL)
SchedulingTasks.schedule (cron@crondef interval timezone recurrence endDateTime startDateTime)|
SchedulingTasks.startdef (schedule!@schedule stateName)
SchedulingTasks.taskMetadata (usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP ownerId spaceId trigger@TriggerMeta tenantId topology@taskTopology createdAt*:t createdBy deletedAt*:t spaceType=personal,shared,managed updatedAt:t disabledCode=MANUALLY,CONSECUTIVE-FAILURES,APP-SCRIPT-UPDATED,OWNER-DELETED,OWNER-DISABLED,APP-MOVED-SPACE,OWNER-MOVED migratedFrom resourceName resourceType orchestration@OrchMeta scriptOwnerId resourceSubType)
SchedulingTasks.taskTopology (isChild:b isParent:b)
SharingTasks.APISettingsUpload (maxRecipients*:n enable-sharing!:b)
SharingTasks.AlertingTaskGroupRecipientError (added value=GROUP_IS_DISABLED,MAX_ALERTS_LIMIT_REACHED,GROUP_WITH_NO_APP_ACCESS,GROUP_IS_DELETED)
SharingTasks.AlertingTaskRecipientError (added value=USER_IS_DELETED,USER_DISABLED_IN_QCS,NO_ACCESS_TO_APP,UNSUBSCRIBED_FROM_ALERT,CONDITION_EVAL_ERROR,USER_DISABLED_IN_ALERT_BY_OWNER,MAX_ALERTS_LIMIT_REACHED)
SharingTasks.ChartTemplate (appId jsOpts:j outDpi:i outZoom:n patches[:j] sheetId widthPx:i heightPx:i objectId objectDef:j persistentBookmarkIncludeVariables:b)
SharingTasks.EmailAddressRecipientPersist (value enabled:b taskRecipientErrors[@TaskRecipientError])
SharingTasks.EmailComposition (body subject)
SharingTasks.EncryptedProperty (value:j cipher)
SharingTasks.GroupIDRecipientPersist (value enabledByUser:b enabledBySystem:b taskGroupRecipientErrors[@TaskGroupRecipientError] alertingTaskGroupRecipientErrors[@AlertingTaskGroupRecipientError])
SharingTasks.InsightURL (status=successful,failed directURL insightID resourceID templateID fallbackURL)
SharingTasks.Links (self@Self)
SharingTasks.MultiSheetTemplate (appId jsOpts:j sheetId widthPx:i heightPx:i isPrivate:b sheetName jsOptsById:j resizeType=none,fit,autofit patchesById:j persistentBookmarkIncludeVariables:b)
SharingTasks.RecipientsPersist (DLUsers[:j] userIds[@UserIDRecipientPersist] DLGroups[:j] groupIds[@GroupIDRecipientPersist] emailAddresses[@EmailAddressRecipientPersist] netRecipientCount:i)
SharingTasks.RetentionPolicy (historySize:i overrideInterval)
SharingTasks.ScheduleOptions (timezone~ recurrence[] endDateTime~ chronosJobID* startDateTime~ lastExecutionTime~* nextExecutionTime~*)
SharingTasks.Selection (name! values![] isNumeric!:b stateName! displayName displayValues[])
SharingTasks.Self (href)
SharingTasks.SharingActionsTriggerCreateRequest (sharingTaskID!)
SharingTasks.SharingExecutionError (code* title* detail*)
SharingTasks.SharingExecutionFile (type=image,pdf,pptx,xlsx,html,docx fileID userId* fileAlias templateId* tempContentsLocation)
SharingTasks.SharingExecutionResponse (id* appId* files*[@SharingExecutionFile] errors[@SharingExecutionError] status*=initialized,in-progress,successful,failed,cancelled,invalid,presuccessful,cancelling endTime* eventID* ownerId* reloadId* tenantId* eventTime* startTime* bookmarkId* failedTime* reloadTime* targetUser@TargetUser totalCount*:i workflowID* bookmarkIds*[] failedCount*:i successCount*:i cancelledTime* sharingTaskID* cancelledCount*:i totalUploadCount*:i failedUploadCount*:i successUploadCount*:i links@Links fileLocations[])
SharingTasks.SharingSettings (tenantId* maxRecipients*:n enable-sharing:b reportSubscriptionStatus*=none,enabling,disabling maxSubscriptionRecipients*:i enable-report-subscription:b reporting-service-license-status=enabled,disabled reportSubscriptionStatusChangeTime*)
SharingTasks.SharingSettingsPatchCompliant (op!=replace path!=%2Fenable-sharing,%2Fenable-report-subscription value:j)
SharingTasks.SharingTaskRecurringCreateRequest (name! tags[] type!=chart-monitoring,chart-sharing,sheet-sharing,template-sharing state!@State appName enabled:b message spaceId subType=pdf,pptx,xlsx,html,docx trigger@Trigger startTime templates![@TemplateResult] expiration recipients@SharingTaskRecurringRecipients description emailContent@EmailComposition cleanupStrategy=noCleanup,removeOldBookmarks retentionPolicy@RetentionPolicy scheduleOptions@ScheduleOptions dataConnectionID sharePointFolder executeOnCreation:b transportChannels[=email,sharepoint] distributionListId)
SharingTasks.SharingTaskRecurringPatchRequestCompliant (op!=replace,remove path!=%2Fname,%2Ftags,%2FownerId,%2Fenabled,%2Fdescription,%2FscheduleOptions,%2Ftemplates,%2Frecipients,%2Frecipient,%2FsharePointFolder,%2FdataConnectionID,%2FtransportChannels,%2FbookmarkId value:j)
SharingTasks.SharingTaskRecurringPersist_encryptedEmailContent (body@EncryptedProperty subject@EncryptedProperty)
SharingTasks.SharingTaskRecurringRecipients (DLUsers[:j] userIds[@UserIDRecipient] DLGroups[:j] emailAddresses[])
SharingTasks.SharingTaskRecurringResponse (id name tags[] type=chart-monitoring,chart-sharing,sheet-sharing,template-sharing appId owner state@State tenant appName lastRun message spaceId subType*=pdf,pptx,xlsx,html,docx trigger@Trigger createdBy insightID ownerName startTime templates[@TemplateResult] thumbnail updatedBy expiration lastViewed recipients@RecipientsPersist statusCode*=CHART_NOT_FOUND,APP_NOT_FOUND,STORY_NOT_FOUND,SHEET_NOT_FOUND,ENGINE_POD_NOT_AVAILABLE,APP_FORBIDDEN,CHART_TYPE_NOT_ALLOWED,FAILED,DELETING,IN_PROGRESS,VALID,MAX_FAILURES_REACHED,BOOKMARK_NOT_FOUND,CANCELLING,CANCELLED,REPORTING_CONSUMPTION_EXCEEDED,REPORTING_CAPABILITY_NOT_FOUND,REPORTING_DAILY_QUOTA_EXCEEDED taskErrors[@TaskError] templateId* dateCreated description lastUpdated statusLabel* emailContent@EmailComposition enabledByUser:b encryptedState@EncryptedProperty byokMigrationId enabledBySystem:b retentionPolicy@RetentionPolicy scheduleOptions@ScheduleOptions selectionErrors:j dataConnectionID hasSectionAccess:b insightDirectURL multiInsightURLs[@InsightURL] nextScheduledRun reportProperties:j sharePointFolder executeOnCreation:b lastExecutionDate* transportChannels[=email,sharepoint] distributionListId encryptedTemplates@EncryptedProperty insightFallbackURL encryptedEmailContent@SharingTaskRecurringPersist_encryptedEmailContent failedExecutionsCount:i failedVerificationsCount:i isCandidateForVerification:b persistentBookmarkIncludeVariables:b links@Links enabled:b latestExecutionURL latestExecutionFilesURL[])
SharingTasks.SheetTemplate (appId jsOpts:j sheetId widthPx:i heightPx:i isPrivate:b sheetName jsOptsById:j patchesById:j)
SharingTasks.State (fields[:j] queryItems[:j] selections[@Selection])
SharingTasks.StoryTemplate (appId storyId)
SharingTasks.TargetUser (type value timezone filterName filterNames[])
SharingTasks.TaskError (value=OWNER_DISABLED,OWNER_ACCESS,OWNER_LICENSE,APP_DELETED,NO_RECIPIENTS,PARTIAL_ACCESS,ORPHAN,PARTIAL_SENT,FATAL_SENT_ERROR,SECTION_ACCESS_MODIFIED,INVALID_DISTRIBUTION_LIST,MAX_DL_RECIPIENTS_LIMIT_REACHED,TEMPLATE_NOT_FOUND,REPORTING_BOOKMARK_NOT_FOUND,DATA_CONNECTION_NOT_FOUND,INVALID_SHAREPOINT_DIRECTORY,GENERIC_FILE_UPLOAD_ERROR,DISABLED_DUE_TO_OWNERSHIP_CHANGE,REPORTING_CONSUMPTION_EXCEEDED,REPORTING_CAPABILITY_NOT_FOUND,EXECUTION_TIME_OUT,OWNER_INSUFFICIENT_PERMISSIONS,MAX_UNIQUE_REPORTS_LIMIT_REACHED,MISSING_DISTRIBUTION_LIST,SECTION_ACCESS_NOT_SUPPORTED,REPORTING_DAILY_QUOTA_EXCEEDED,EMAIL_DELIVERY_FAILURE timestamp)
SharingTasks.TaskGroupRecipientError (value=GROUP_IS_DISABLED,MAX_ALERTS_LIMIT_REACHED,GROUP_WITH_NO_APP_ACCESS,GROUP_IS_DELETED,GROUP_NOT_FOUND_DL,GROUP_DISABLED_IN_DL timestamp)
SharingTasks.TaskRecipientError (value=USER_IS_DELETED,USER_DISABLED_IN_QCS,NO_ACCESS_TO_APP,UNSUBSCRIBED_FROM_SHARING,USER_DISABLED_IN_SHARING_BY_OWNER,CHART_NOT_FOUND,APP_NOT_FOUND,SHEET_NOT_FOUND,ENGINE_POD_NOT_AVAILABLE,CHART_TYPE_NOT_ALLOWED,GENERIC_EXECUTION_FAILURE,USER_NOT_FOUND_DL,USER_DISABLED_IN_DL,FILTER_NOT_FOUND,BOOKMARK_NOT_FOUND timestamp)
SharingTasks.TemplateResult (type!=file,chart,story,sheet,multi-sheet,excel,pixel-perfect,html,powerpoint,word subType=image,snapshot,pdf,pptx,xlsx,qpxp,qhtml,docx fileName chartData@ChartTemplate fileAlias sheetData@SheetTemplate storyData@StoryTemplate templateId* fileTimeStamp=yyyy-MM-dd,yyyy-MM-dd_HH-mm,yyyyMMdd,yyyyMMdd_HH-mm multiSheetData[@MultiSheetTemplate])
SharingTasks.Trigger (recurrence!~[] chronosJobID* executeOnAppReload:b executionHistoryInterval=minutely,hourly,daily,weekly,monthly,quarterly,yearly)
SharingTasks.UserIDRecipient (value groups[] enabled:b subscribed:b taskRecipientErrors~[@TaskRecipientError] alertingTaskRecipientErrors[@AlertingTaskRecipientError])
SharingTasks.UserIDRecipientPersist (value groups[] subscribed:b enabledByUser:b enabledBySystem:b taskRecipientErrors[@TaskRecipientError] alertingTaskRecipientErrors[@AlertingTaskRecipientError])
Spaces.Assignment (id!* type!=user,group,bot links!*(self!@Link space@Link) roles![=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper] spaceId!* tenantId!* createdAt*:t createdBy* updatedAt*:t updatedBy* assigneeId!)
Spaces.AssignmentCreate (type!=user,group,bot roles![=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper] assigneeId!)
Spaces.AssignmentUpdate (roles[=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper])
Spaces.Link (href!)
Spaces.Share (id!* type!=user,group,link links*(self!@Link space@Link) roles[=consumer,contributor,basicconsumer] spaceId!* disabled:b tenantId!* createdAt*:t createdBy* updatedAt*:t updatedBy* assigneeId! resourceId! resourceName resourceType!=app)
Spaces.ShareCreate (type!=user,group,link roles![=consumer,contributor,basicconsumer] assigneeId! resourceId! resourceType!)
Spaces.Space (id!* meta*(roles![=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper] actions![=change_owner,create,read,update,delete,publish,link_environment,restrict] assignableRoles![=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper]) name! type*=shared,managed,data links!*(self!@Link assignments!@Link) ownerId* tenantId!* createdAt*:t createdBy* updatedAt*:t description)
Spaces.SpaceCreate (name! type!=shared,managed,data description)
Spaces.SpaceTypes (data*[=shared,managed,data])
Spaces.SpaceUpdate (name ownerId description)
Tasks.OrchMeta (id! type!#0,1,2,3 attrs:j)
Tasks.OrchRun (id! log status!=RUNNING,SUCCEEDED,FAILED taskId! endedAt*:t actionId! taskMeta!@taskMetadata taskName! workerId! startedAt*:t executedAs resourceId! workerType! triggeredBy!)
Tasks.Task (id* key name! start@startdef events[@eventdef] states[@eventstate] enabled:b version metadata@taskMetadata keepActive:b resourceId annotations[] description specVersion!)
Tasks.TriggerMeta (id! type!#0,1,2,3)
Tasks.action (name! retryRef condition functionRef!@functionref retryableErrors[] nonRetryableErrors[])|(name! retryRef condition functionRef@functionref retryableErrors[] nonRetryableErrors[])
Tasks.correlationDef (contextAttributeName!=id,status contextAttributeValue)
Tasks.crondef (expression! validUntil)|
Tasks.eventdef (name type=com.qlik.v1.task.run.finished source=system-events.task dataOnly:b correlation[@correlationDef])
Tasks.eventstate (end!:b name! type!=EVENT onEvents![@onevents] timeouts(eventTimeout stateExecTimeout actionExecTimeout) exclusive:b compensatedBy)|(end:b name! type!=EVENT onEvents![@onevents] timeouts(eventTimeout stateExecTimeout actionExecTimeout) exclusive:b compensatedBy)
Tasks.functionref (invoke=SYNC,ASYNC refName!=app.reload arguments:j selectionSet)|
Tasks.onevents (actions[@action] eventRefs![] actionMode=SEQUENTIAL,PARALLEL)
Tasks.schedule (cron@crondef interval! timezone recurrence endDateTime startDateTime)|(cron!@crondef interval timezone recurrence endDateTime startDateTime)|
Tasks.startdef (schedule!@schedule stateName)
Tasks.taskMetadata (usage=ANALYTICS,DATA_PREPARATION,DATAFLOW_PREP,SINGLE_TABLE_PREP ownerId spaceId trigger@TriggerMeta tenantId createdAt*:t createdBy deletedAt*:t updatedAt:t disabledCode=MANUALLY,CONSECUTIVE-FAILURES,APP-SCRIPT-UPDATED,OWNER-DELETED,OWNER-DISABLED migratedFrom orchestration@OrchMeta)
TempContents.detailResponse (ID Name Size Expires CreatedAt CreatorID UpdatedAt TTLSeconds:i)
TenantSettings.CustomizeNoAccess (linkUrl message linkLabel linkEnabled!:b)
TenantSettings.SetCrossRegionDataProcessing (value!:b)
TenantSettings.TenantSettingsCreateDefinition (customizeNoAccess@CustomizeNoAccess preferredStartPage=analytics-hub,data-integration-hub,management-console)
TenantSettings.TenantSettingsDefinition (id!* tenantId!* createdAt!*:t createdBy! updatedAt!*:t updatedBy releaseCadence=monthly,continuous customizeNoAccess@CustomizeNoAccess preferredStartPage(route=%2Finsights value=analytics-hub)|(route=%2Fanalytics value=analytics-creation-hub)|(route=%2Fqdi value=data-integration-hub)|(route=%2Fconsole value=management-console) crossRegionDataProcessing:b)
TenantSettings.TenantStartPagesResponse (values![(route=%2Finsights value=analytics-hub)|(route=%2Fanalytics value=analytics-creation-hub)|(route=%2Fqdi value=data-integration-hub)] defaultValue!=analytics-hub)
Tenants.Tenant (id!* name! links*(self!(href!)) region* status=active,disabled,deleted,user-access-disabled created* hostnames[] datacenter lastUpdated* createdByUser statusLastUpdatedAt*:t enableAnalyticCreation:b enableAppOpeningFeedback:b autoAssignCreateSharedSpacesRoleToProfessionals:b autoAssignDataServicesContributorRoleToProfessionals:b autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals:b)
Tenants.TenantCreationRequest (datacenter licenseKey)
Tenants.TenantDeactivateRequest (purgeAfterDays:i)
Tenants.TenantDeactivateResponse (id* status=disabled estimatedPurgeDate:t)
Themes.theme (id* file:j icon name tags[] type author userId* license version homepage keywords supplier tenantId* updateAt* createdAt* repository description qextVersion dependencies:j qextFilename migrationState*)
Themes.themes (data![@theme])
Transports.emailConfigFieldPatch (op!=replace%2C%20remove%2C%20add path!=%2Fusername,%2FserverAddress,%2FserverPort,%2FsecurityType,%2FemailAddress,%2FemailPassword value!)
Transports.getEmailConfig (status@smtpConfigStatus isValid:b tenantId username errorCode serverPort:n lastUpdated authFailures:n emailAddress securityType serverAddress passwordExists:b providerConfig(clientId emailAddress providerTenantId)|(username senderName serverPort:n emailAddress securityType serverAddress) serviceProvider=Microsoft365,BasicAuth modificationTime)
Transports.putEmailConfig (providerConfig(clientId clientSecret emailAddress providerTenantId)|(username senderName serverPort:n emailAddress securityType emailPassword serverAddress) serviceProvider=Microsoft365,BasicAuth)
Transports.smtpCheck (isValid:b errorCode)
Transports.smtpConfigStatus (statusCode:n statusReason)
Transports.smtpResult (message success:b connectionFailed:b smtpResponseCode:i)
UiConfig.BulkCreatePinnedLinkItemPayload (type!=custom-link scope!=tenant links![@CreatePinnedLinkPayload])
UiConfig.CreatePinnedLinkPayload (link! name!)
UiConfig.PinnedLink (id! link! name! type!=custom-link scope!=user,tenant tenantId! createdAt! createdBy! updatedAt updatedBy)
Users.Error (code! meta:j title! detail source(pointer parameter) status:n)
Users.Errors (errors[@Error] traceId)
Users.Filter (filter)
Users.InviteDataResponse (data[(email! status!=ok,exists userId! subject!)|(code! title! detail email! status!=error)])
Users.InviteItem (name email! resend:b language)
Users.InviteRequest (invitees[@InviteItem])
Users.JSONPatch (op!=replace,set,unset,add,renew,remove-value path!=%2Fname,%2Froles,%2FassignedRoles,%2FinviteExpiry,%2FpreferredZoneinfo,%2FpreferredLocale,%2Fstatus,%2FassignedGroups value!:j)
Users.User (id!* name! email links*(self!(href!)) locale status=active,invited,disabled,deleted,provisioned picture subject! tenantId! zoneinfo createdAt*:t inviteExpiry*:n assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)] lastUpdatedAt*:t assignedGroups[(id! name!* providerType=idp,custom assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)])] assignedScopes*[] preferredLocale preferredZoneinfo)
Users.UserCount (total!:n)
Users.UserPostSchema (name email status=invited picture subject! tenantId assignedRoles:j)
WebIntegrations.WebIntegration (id* name created*:t tenantId createdBy* lastUpdated*:t validOrigins[])
WebIntegrations.WebIntegrationPatch (op!=replace path!=%2Fname,%2FvalidOrigins value!)
WebIntegrations.WebIntegrationPost (id* name links(self!(href!)) created*:t tenantId createdBy* lastUpdated*:t validOrigins[])
WebIntegrations.WebIntegrationPostSchema (name! validOrigins[])
WebNotifications.Notification (id!* body!* meta!:j read!:b action* userId!* spaceId* tenantId* createdAt!* spaceType updatedAt!* resourceId* resourceType subResourceType)
WebNotifications.NotificationPatch (op!=replace path!=%2Fread value!)
Webhooks.Delivery (id! status!=success,fail request(url body:j headers:j) response(body headers:j statusCode:n) eventType! webhookId! triggeredAt!:t statusMessage)
Webhooks.EventType (name title levels[] description)
Webhooks.EventTypes (data[@EventType])
Webhooks.WebhookBase (id* url! name! level=tenant,user filter secret enabled:b headers:j ownerId createdAt*:t updatedAt*:t eventTypes[] description disabledReason* createdByUserId* updatedByUserId* encryptedHeaders:j disabledReasonCode* enableCloudEventDelivery:b checkCertificateRevocation:b)
Webhooks.WebhookPatch (op!=add,remove,replace path!=%2Fname,%2Fdescription,%2Furl,%2FeventTypes,%2Fheaders,%2Fenabled,%2Fsecret,%2FencryptedHeaders,%2FenableCloudEventDelivery value:j)
Webhooks.WebhookPost (id* url! name! level=tenant,user filter secret enabled:b headers:j ownerId createdAt*:t updatedAt*:t eventTypes[] description disabledReason* createdByUserId* updatedByUserId* encryptedHeaders:j disabledReasonCode* enableCloudEventDelivery:b checkCertificateRevocation:b origin=api,automations,management-console)
Webhooks.WebhookResponse (id* url! name! level=tenant,user filter secret enabled:b headers:j ownerId createdAt*:t updatedAt*:t eventTypes[] description disabledReason* secretKeyAdded:b createdByUserId* updatedByUserId* encryptedHeaders[] disabledReasonCode* enableCloudEventDelivery:b checkCertificateRevocation:b origin*=api,automations,management-console)
WellKnown.oauth-metadata (issuer jwks_uri token_endpoint revocation_endpoint grant_types_supported[:j] authorization_endpoint response_types_supported[:j])
WorkflowsAutomationConnections.AutomationConnectionChangeOwnerObject (userId)
WorkflowsAutomationConnections.AutomationConnectionChangeSpaceObject (spaceId)
WorkflowsAutomationConnections.AutomationConnectionCheckObject (connected:b is_connected:b)
WorkflowsAutomationConnections.AutomationConnectionCreationObject (name params[@AutomationConnectionParamCreateObject] spaceId connectorId!)
WorkflowsAutomationConnections.AutomationConnectionDetailObject (id name error:j params[@AutomationConnectionParamObject] ownerId spaceId redirect createdAt:t updatedAt:t connectorId isConnected:b oauthAccountName)
WorkflowsAutomationConnections.AutomationConnectionParamCreateObject (name value)
WorkflowsAutomationConnections.AutomationConnectionParamObject (id meta[:j] name order:i value fieldType isOptional:b exampleValue paramOptions[@AutomationConnectionParamOptionObject] documentation)
WorkflowsAutomationConnections.AutomationConnectionParamOptionObject (id value)
WorkflowsAutomationConnections.AutomationConnectionParamPutObject (id value)
WorkflowsAutomationConnections.AutomationConnectionPutRequestObject (name params[@AutomationConnectionParamPutObject])
WorkflowsAutomationConnections.AutomationConnectionsListObject (id name ownerId spaceId createdAt:t updatedAt:t connectorId isConnected:b)
WorkflowsAutomationConnectors.AutomationConnectorBlock (id name role inputs[@AutomationConnectorParam] objectType~ description~ exampleOutput~:j)
WorkflowsAutomationConnectors.AutomationConnectorDetail (id* name blocks[@AutomationConnectorBlock] params[@AutomationConnectorParam] billable:b snippets[@AutomationConnectorSnippet] description~ hasWebhooks:b connectDocumentation~)
WorkflowsAutomationConnectors.AutomationConnectorParam (id name options[] setting:b optional:b fieldType description~ exampleValue~)
WorkflowsAutomationConnectors.AutomationConnectorSnippet (id name role~ inputs[@AutomationConnectorSnippetInput] objectType~ description~ exampleOutput~:j)
WorkflowsAutomationConnectors.AutomationConnectorSnippetInput (id name options~:j optional:b fieldType description~)
WorkflowsAutomationConnectors.AutomationConnectorWebhookConfiguration (id events[@AutomationConnectorWebhookEvent] automatic:b)
WorkflowsAutomationConnectors.AutomationConnectorWebhookEvent (id name role params[@AutomationConnectorWebhookEventParam] description~ exampleOutput~:j)
WorkflowsAutomationConnectors.AutomationConnectorWebhookEventParam (id name type options[] required:b)
WorkflowsAutomationConnectors.AutomationConnectorsListObject (id* name billable:b logoLarge~ logoSmall~ logoMedium~ description~ hasWebhooks:b)
WorkflowsAutomations.AutomationDetailRequestObject (name! spaceId schedules[@ScheduleRequestObject] workspace:j description maxConcurrentRuns:i)
WorkflowsAutomations.AutomationDetailResponseObject (id* name state=available,unavailable,disabled lastRun@RunDetailResponseObject ownerId* runMode*=manual,scheduled,triggered,webhook spaceId* createdAt*:t lastRunAt*:t schedules[@ScheduleResponseObject] updatedAt*:t workspace:j snippetIds*[] description endpointIds*[] connectorIds*[] lastRunStatus*=failed,finished,finished%20with%20warnings,must%20stop,not%20started,paused,running,starting,stopped,exceeded%20limit executionToken* maxConcurrentRuns*:i)
WorkflowsAutomations.AutomationDetailUpdateRequestObject (name schedules[@ScheduleRequestObject] workspace:j description maxConcurrentRuns:i)
WorkflowsAutomations.AutomationListObject (id* name state=available,unavailable,disabled lastRun@RunDetailResponseObject ownerId* runMode*=manual,scheduled,triggered,webhook spaceId* duration*:i createdAt*:t lastRunAt*:t updatedAt*:t workspace*:j snippetIds*[] description endpointIds*[] connectorIds*[] lastRunStatus*=failed,finished,finished%20with%20warnings,must%20stop,not%20started,paused,running,starting,stopped,exceeded%20limit executionToken* maxConcurrentRuns*:i)
WorkflowsAutomations.AutomationUsageObject (guid name ownerId)
WorkflowsAutomations.RunDetailRequestObject (id* context!=api)
WorkflowsAutomations.RunDetailResponseObject (id* error~[:j] title status=failed,finished,finished%20with%20warnings,must%20stop,not%20started,running,starting,stopped,exceeded%20limit,queued context=test_run,editor,detail,api_sync,api_async,webhook,lookup metrics~(blocks[(type!=snippetBlock,endpointBlock rxBytes!:i txBytes!:i apiCalls:i snippetId endpointId connectorId)] network(rxBytes:i txBytes:i) totalApiCalls:i) ownerId* spaceId* testRun*:b archived*:b stopTime~*:t createdAt*:t isTestRun*:b startTime~*:t updatedAt*:t isArchived*:b executedById* scheduledStartTime~*:t)
WorkflowsAutomations.RunListObject (id* error~[:j] title status=failed,finished,finished%20with%20warnings,must%20stop,not%20started,running,starting,stopped,exceeded%20limit,queued context=test_run,editor,detail,api_sync,api_async,webhook,lookup ownerId* spaceId* testRun*:b archived*:b duration*:i stopTime*:t createdAt* isTestRun*:b startTime*:t updatedAt* isArchived*:b executedById~* scheduledStartTime~*:t)
WorkflowsAutomations.ScheduleRequestObject (stopAt startAt interval:i timezone)
WorkflowsAutomations.ScheduleResponseObject (id* stopAt startAt interval:i timezone lastStartedAt:t)
WorkflowsAutomations.SettingsObject (maxConcurrentRunsPerAutomation:i)
WorkflowsAutomations.UsageList (data[@UsageObject])
WorkflowsAutomations.UsageObject (date! name!=runs,scheduledRun,triggeredRun,webhookRuns,duration,bandwidthIn,bandwidthOut value!:i automation@AutomationUsageObject)
`;

export const bodies = `
analytics.odagLinks.create @AnalyticsOdagLinks.LinkAddPayloadV2
analytics.odagLinks.requests.create @AnalyticsOdagLinks.RequestPostPayloadV2
analytics.odagLinks.selectionAppLinkUsages @AnalyticsOdagLinks.SelAppLinkUsagePayload
analytics.odagLinks.update @AnalyticsOdagLinks.LinkPutPayloadV2
analytics.odagRequests.reloadApp @AnalyticsOdagRequests.ReloadAppPayloadV2
analytics.odagRequests.renameApp @AnalyticsOdagRequests.RenameAppPayloadV2
analytics.odagSettings.update @AnalyticsOdagSettings.SettingsPutPayload
apiKeys.configs.patch [@ApiKeys.ApiKeyConfigPatch]
apiKeys.create @ApiKeys.ApiKeyBody
apiKeys.patch [@ApiKeys.ApiKeyPatch]
apps.copy @Apps.CreateApp
apps.create @Apps.CreateApp
apps.insightAnalyses.recommend @Apps.AnalysisRecommendRequest
apps.objects.changeOwner @Apps.UpdateOwner
apps.owner.update @Apps.UpdateOwner
apps.placement.update @Apps.EngineSize
apps.publish @Apps.PublishApp
apps.reportFilters.create @Apps.FilterRequest
apps.reportFilters.patch [@Apps.PatchFilterItem]
apps.republish @Apps.RepublishApp
apps.scripts.create @Apps.ScriptVersion
apps.scripts.patch [@Apps.NxPatch]
apps.space.update @Apps.UpdateSpace
apps.update @Apps.UpdateApp
apps.validateScript @Apps.Script
assistants.create @Assistants.createAssistant
assistants.patch [@Assistants.JSONPatch]
assistants.search @Assistants.searchRequest
assistants.sources.plaintexts @Assistants.ChunksRefs
assistants.starters.create @Assistants.createStarter
assistants.starters.followups.update @Assistants.followup
assistants.starters.update @Assistants.Starter
assistants.threads.create @Assistants.createThread
assistants.threads.interactions.create @Assistants.createInteraction
assistants.threads.interactions.feedback.create @Assistants.createFeedback
assistants.threads.interactions.feedback.patch [@Assistants.JSONPatch]
assistants.threads.interactions.reviews.create @Assistants.createReview
assistants.threads.invoke @Assistants.promptInput
assistants.threads.patch [@Assistants.JSONPatch]
assistants.threads.stream @Assistants.promptInput
automationConnections.changeOwner @AutomationConnections.AutomationConnectionChangeOwnerObject
automationConnections.changeSpace @AutomationConnections.AutomationConnectionChangeSpaceObject
automationConnections.create @AutomationConnections.AutomationConnectionCreationObject
automationConnections.update @AutomationConnections.AutomationConnectionPutRequestObject
automations.changeOwner (userId!)
automations.changeSpace (spaceId!)
automations.copy (name!)
automations.create @Automations.AutomationDetailRequestObject
automations.move (userId!)
automations.runs.create @Automations.RunDetailRequestObject
automations.update @Automations.AutomationDetailUpdateRequestObject
automlDeployments.realtimePredictions.create @AutomlDeployments.realtimePredictionInput
banners.upsert @Banners.BannerUpsertDefinition
brands.create (logo:f name! styles:f favIcon:f description)
brands.files.create (file:f)
brands.files.update (file:f)
brands.patch [@Brands.BrandPatch]
collections.create @Collections.CollectionsCreateCollectionRequestBody
collections.items.create @Collections.CollectionsAddCollectionItemRequestBody
collections.patch [(op!=replace path!=%2Fname,%2Fdescription,%2Ftype value!)]
collections.update @Collections.CollectionsUpdateCollectionRequestBody
conditions.create @Conditions.ConditionCreateRequest
conditions.evaluations.create @Conditions.CreateEvaluationRequest
conditions.patch [@Conditions.ConditionPatch_inner]
conditions.previews.create @Conditions.ConditionCreateRequest
conditions.settings.update @Conditions.APISettingsUpload
core.authSettings.patch [@CoreAuthSettings.AuthSettingsJSONPatch]
core.ipPolicies.create @CoreIpPolicies.CreateIPPolicy
core.ipPolicies.patch [@CoreIpPolicies.JSONPatch]
cspOrigins.create @CspOrigins.CSPEntryContent
cspOrigins.update @CspOrigins.CSPEntryContent
dataAlerts.create @DataAlerts.AlertingTaskCreateRequest
dataAlerts.patch [@DataAlerts.AlertingTaskPatchRequestCompliant]
dataAlerts.settings.update @DataAlerts.AlertingSettingsUpload
dataAlerts.trigger @DataAlerts.AlertingActionsTriggerCreateRequest
dataAlerts.validate @DataAlerts.AlertingTaskCreateRequest
dataAssets.create @DataAssets.DataAsset
dataAssets.deleteMany @DataAssets.BatchIdDto
dataAssets.patch [@DataAssets.JsonPatch]
dataAssets.update @DataAssets.DataAsset
dataConnections.create (qID tags[] owner qName! qType! space qLogOn=0,1,LOG_ON_SERVICE_USER,LOG_ON_CURRENT_USER qPassword qUsername datasourceID! qriInRequest qArchitecture#0,1 qCredentialsID qEngineObjectID qCredentialsName qConnectStatement! qConnectionSecret qSeparateCredentials:b)|(tags[] qName! space authUrlOnly:b datasourceID! connectionProperties!:j)
dataConnections.deleteMany @DataConnections.ActionDeleteRequest
dataConnections.duplicate @DataConnections.ActionDuplicateRequest
dataConnections.patch [(op!=add,replace,remove path! value:j)]
dataConnections.update @DataConnections.ConnectionUpdate
dataConnections.updateMany @DataConnections.ActionUpdateRequest
dataCredentials.filterOrphan @DataCredentials.ActionFilterOrphanRequest
dataCredentials.patch [(op!=add,replace,remove path! value:j)]
dataCredentials.update @DataCredentials.CredentialCreate
dataFiles.changeOwner @DataFiles.ChangeDataFileOwnerRequest
dataFiles.changeSpace @DataFiles.ChangeDataFileSpaceRequest
dataFiles.changeSpaceMany @DataFiles.DataFileBatchChangeSpaceRequest
dataFiles.create (File~:f Json!(name! appId~ folder:b folderId~ sourceId~ connectionId~ tempContentFileId~))
dataFiles.deleteMany @DataFiles.DataFileBatchDeleteRequest
dataFiles.update (File~:f Json(name~ appId~ folderId~ sourceId~ connectionId~ tempContentFileId~ folderMergeBehavior=merge,replace))
dataGovernance.dataProducts.activate @DataGovernanceDataProducts.ActivateDataProductRequest
dataGovernance.dataProducts.create @DataGovernanceDataProducts.CreateDataProductRequest
dataGovernance.dataProducts.move @DataGovernanceDataProducts.MoveDataProductRequest
dataGovernance.dataProducts.patch [(op!=replace path!=%2Fname,%2Fdescription,%2FdatasetIds,%2FglossaryIds,%2FreadMe,%2FkeyContacts,%2Ftags,%2FapiConsumableDatasetIds value:j)]
dataGovernance.dataQualities.computations.create @DataGovernanceDataQualities.DataQualityComputationRequest
dataGovernance.dataQualities.fieldQualities.filter @DataGovernanceDataQualities.FieldQualitiesFilterRequest
dataGovernance.dataQualities.globalResults.filter @DataGovernanceDataQualities.DatasetListRequest
dataGovernance.trustScores.results.dataSets.filter @DataGovernanceTrustScores.DatasetFilterRequest
dataQualities.computations.create @DataQualities.DataQualityComputationRequest
dataSets.create @DataSets.DataSet
dataSets.deleteMany @DataSets.BatchIdDto
dataSets.patch [@DataSets.JsonPatch]
dataSets.update @DataSets.DataSet
dataSources.settings.update @DataSources.DataSourceSettingsRequest
dataStores.create @DataStores.DataStore
dataStores.deleteMany @DataStores.BatchIdDto
dataStores.patch [@DataStores.JsonPatch]
dataStores.update @DataStores.DataStore
diProjects.bindings.update @DiProjects.UpdateDiExportProjectVariablesReq
diProjects.create @DiProjects.CreateDiProjectReq
diProjects.diTasks.prepare @DiProjects.PrepareTaskReq
diProjects.diTasks.recreateDatasets :j
diProjects.diTasks.requestReload @DiProjects.ReloadDiTaskReq
diProjects.diTasks.runtime.runs.search @DiProjects.DiSearchTaskRunHistoryReq
diProjects.diTasks.runtime.start @DiProjects.StartTaskReq
diProjects.diTasks.validate :j
diProjects.export @DiProjects.ExportDiProjectReq
diProjects.import (zip:f)
diProjects.importAsync (zip:f)
diProjects.prepare @DiProjects.PrepareProjectReq
diProjects.utils.validateProjectDefinitions (zip:f)
diProjects.validate @DiProjects.ValidateProjectReq
directAccessAgents.configurations.patch [@DirectAccessAgents.Operation]
directAccessAgents.connectors.fileConnector.files.allowedPaths.update @DirectAccessAgents.UpdateFileConnectorAllowedPathsRequest
directAccessAgents.connectors.files.update @DirectAccessAgents.UpdateConfigurationFlatFileRequest
directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.update @DirectAccessAgents.UpdateOdbcCustomTypeMappingsRequest
directAccessAgents.tools.metricsCollector.configuration.update @DirectAccessAgents.UpdateMetricsCollectorSettingsRequest
encryption.keyproviders.create @Encryption.KeyProvider
encryption.keyproviders.patch [@Encryption.KeyProviderPatchBase]
extensions.create (data@Extensions.extension file:f)
extensions.patch (data@Extensions.extension file:f)
glossaries.categories.create @Glossaries.createCategory
glossaries.categories.patch [@Glossaries.JSONPatch]
glossaries.categories.update @Glossaries.createCategory
glossaries.create @Glossaries.createGlossary
glossaries.import @Glossaries.qlikGlossary
glossaries.patch [@Glossaries.JSONPatch]
glossaries.terms.create @Glossaries.createTerm
glossaries.terms.links.create @Glossaries.termCreateLinksTo
glossaries.terms.patch [@Glossaries.JSONPatch]
glossaries.terms.update @Glossaries.createTerm
glossaries.update @Glossaries.createGlossary
groups.create @Groups.GroupPostSchema
groups.filter @Groups.Filter
groups.patch [@Groups.GroupPatch]
groups.settings.patch [@Groups.SettingsPatch]
identityProviders.create @IdentityProviders.IDPPostSchema
identityProviders.patch :j
items.settings.patch [(op!=replace path!=%2FusageMetricsEnabled value!:b)]
items.update @Items.ItemsUpdateItemRequestBody
knowledgebases.create @Knowledgebases.createKnowledgeBase
knowledgebases.datasources.create @Knowledgebases.createDataSource
knowledgebases.datasources.download @Knowledgebases.downloadFile
knowledgebases.datasources.schedules.create @Knowledgebases.schedule
knowledgebases.datasources.update @Knowledgebases.dataSource
knowledgebases.patch [@Knowledgebases.JSONPatch]
knowledgebases.search @Knowledgebases.searchRequest
licenses.assignments.add @Licenses.assignmentsActionsAddRequest
licenses.assignments.deleteMany @Licenses.assignmentsActionsDeleteRequest
licenses.assignments.updateMany @Licenses.assignmentsActionsUpdateRequest
licenses.settings.update @Licenses.settingsBody
lineageGraphs.nodes.overview []
ml.deployments.aliases.create @Ml.AliasInput
ml.deployments.aliases.patch [@Ml.AliasPatchItem]
ml.deployments.aliases.realtimePredictions.run @Ml.RealtimePredictionInput
ml.deployments.batchPredictions.create @Ml.BatchPredictionInput
ml.deployments.batchPredictions.patch [(op!=replace path!=%2Fname,%2Fdescription,%2FdataSetId,%2FindexColumn,%2FapplyDatasetChangeOnly,%2FownerId,%2Fwriteback%2FspaceId,%2Fwriteback%2Fformat,%2Fwriteback%2FdstName,%2Fwriteback%2FdstShapName,%2Fwriteback%2FdstCoordShapName,%2Fwriteback%2FdstNotPredictedName,%2Fwriteback%2FdstSourceName value!:j)]
ml.deployments.batchPredictions.schedule.patch [(op!=replace path!=%2FstartDateTime,%2FendDateTime,%2Ftimezone,%2Frecurrence,%2FapplyDatasetChangeOnly value!:j)]
ml.deployments.batchPredictions.schedule.update @Ml.BatchPredictionScheduleInput
ml.deployments.create @Ml.DeploymentInput
ml.deployments.models.add @Ml.DeployedModelsInput
ml.deployments.models.remove @Ml.DeployedModelsInput
ml.deployments.patch [(op!=replace path!=%2Fname,%2Fdescription,%2FspaceId value!:j)]
ml.deployments.realtimePredictions.run @Ml.RealtimePredictionInput
ml.experiments.create @Ml.ExperimentInput
ml.experiments.patch [@Ml.ExperimentPatchItem]
ml.experiments.recommendModels @Ml.ExperimentModelRecommendationFilter
ml.experiments.versions.create @Ml.ExperimentVersionInput
ml.experiments.versions.patch [(op!=replace path!=%2Fname value!:j)]
ml.profileInsights.create @Ml.ProfileInsightsInput
notes.settings.update @Notes.NoteSettingsPutPayload
oauth.revoke @Oauth.oauth-revoke-request
oauth.token (scope client_id! grant_type!=client_credentials client_secret! client_assertion client_assertion_type)|(grant_type!=refresh_token client_secret refresh_token! client_assertion client_assertion_type)|(code! client_id! deviceType grant_type!=authorization_code description redirect_uri! client_secret code_verifier! client_assertion client_assertion_type)|(purpose!=websocket,webresource client_id! grant_type!=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange subject_token! subject_token_type!=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token)|(scope client_id! grant_type!=urn%3Aqlik%3Aoauth%3Auser-impersonation user_lookup!(field!=subject,userId value!) client_secret! client_assertion client_assertion_type)
oauthClients.connectionConfigs.me.patch [@OauthClients.OAuthConnectionConfigUpdate]
oauthClients.create @OauthClients.OAuthClientCreateRequest
oauthClients.patch [@OauthClients.OAuthClientUpdate]
questions.ask @Questions.QueryCreate
questions.filter @Questions.NLMetricsRequest
reloadTasks.create @ReloadTasks.PostTaskBody
reloadTasks.update @ReloadTasks.PutTaskBody
reloads.create @Reloads.ReloadRequest
reportTemplates.create @ReportTemplates.CreateTemplateRequest
reportTemplates.patch [@ReportTemplates.Operation]
reportTemplates.update @ReportTemplates.UpdateTemplateRequest
reports.create @Reports.ReportRequest
roles.create @Roles.CreateRole
roles.patch [@Roles.PatchRole]
scheduling.tasks.create @SchedulingTasks.Task
scheduling.tasks.patch [(op!=add,remove,replace,move,copy path! value:j)]
scheduling.tasks.update @SchedulingTasks.Task
sharingTasks.create @SharingTasks.SharingTaskRecurringCreateRequest
sharingTasks.execute @SharingTasks.SharingActionsTriggerCreateRequest
sharingTasks.patch [@SharingTasks.SharingTaskRecurringPatchRequestCompliant]
sharingTasks.settings.patch [@SharingTasks.SharingSettingsPatchCompliant]
sharingTasks.settings.update @SharingTasks.APISettingsUpload
spaces.assignments.create @Spaces.AssignmentCreate
spaces.assignments.update @Spaces.AssignmentUpdate
spaces.create @Spaces.SpaceCreate
spaces.patch [(op!=replace path!=%2Fname,%2FownerId,%2Fdescription value!)]
spaces.shares.create @Spaces.ShareCreate
spaces.shares.patch [(op!=replace path!=%2Froles,%2Fdisabled value!)]
spaces.update @Spaces.SpaceUpdate
tasks.create @Tasks.Task
tasks.update @Tasks.Task
tenantSettings.create @TenantSettings.TenantSettingsCreateDefinition
tenantSettings.patch [(op!=add,replace,test path! value!:j)|(op!=remove path!)|(op!=move,copy from! path!)]
tenantSettings.toggleCrossRegionDataProcessing @TenantSettings.SetCrossRegionDataProcessing
tenantSettings.toggleCrossRegionInference @TenantSettings.SetCrossRegionDataProcessing
tenants.create @Tenants.TenantCreationRequest
tenants.deactivate @Tenants.TenantDeactivateRequest
tenants.patch [(op!=replace path!=%2Fname,%2Fhostnames%2F1,%2FautoAssignCreateSharedSpacesRoleToProfessionals,%2FautoAssignPrivateAnalyticsContentCreatorRoleToProfessionals,%2FautoAssignDataServicesContributorRoleToProfessionals,%2FenableAnalyticCreation,%2FenableAppOpeningFeedback value!:j)]
tenants.reactivate :j
themes.create (data@Themes.theme file:f)
themes.patch (data@Themes.theme file:f)
transports.emailConfig.patch [@Transports.emailConfigFieldPatch]
transports.emailConfig.sendTestEmail (body subject recipient)
transports.emailConfig.update @Transports.putEmailConfig
uiConfig.pinnedLinks.create (link! name! type!=custom-link scope!=tenant)
uiConfig.pinnedLinks.createMany @UiConfig.BulkCreatePinnedLinkItemPayload
uiConfig.pinnedLinks.patch [(op!=replace path!=%2Fname,%2Flink value!)]
users.create @Users.UserPostSchema
users.filter @Users.Filter
users.invite @Users.InviteRequest
users.patch [@Users.JSONPatch]
webIntegrations.create @WebIntegrations.WebIntegrationPostSchema
webIntegrations.patch [@WebIntegrations.WebIntegrationPatch]
webNotifications.patch [@WebNotifications.NotificationPatch]
webNotifications.patchAll [@WebNotifications.NotificationPatch]
webhooks.create @Webhooks.WebhookPost
webhooks.patch [@Webhooks.WebhookPatch]
webhooks.update @Webhooks.WebhookBase
workflows.automationConnections.changeOwner @WorkflowsAutomationConnections.AutomationConnectionChangeOwnerObject
workflows.automationConnections.changeSpace @WorkflowsAutomationConnections.AutomationConnectionChangeSpaceObject
workflows.automationConnections.create @WorkflowsAutomationConnections.AutomationConnectionCreationObject
workflows.automationConnections.update @WorkflowsAutomationConnections.AutomationConnectionPutRequestObject
workflows.automations.changeOwner (userId!)
workflows.automations.changeSpace (spaceId!)
workflows.automations.copy (name!)
workflows.automations.create @WorkflowsAutomations.AutomationDetailRequestObject
workflows.automations.move (userId!)
workflows.automations.runs.create @WorkflowsAutomations.RunDetailRequestObject
workflows.automations.settings.update @WorkflowsAutomations.SettingsObject
workflows.automations.update @WorkflowsAutomations.AutomationDetailUpdateRequestObject
`;

export const results = `
analytics.apps.evaluations.compare @AnalyticsApps.comparison
analytics.apps.evaluations.create @AnalyticsApps.evaluation
analytics.apps.evaluations.download @AnalyticsApps.evaluation
analytics.apps.evaluations.downloadComparison @AnalyticsApps.comparison
analytics.apps.evaluations.get @AnalyticsApps.evaluation
analytics.apps.evaluations.list @AnalyticsApps.evaluation
analytics.apps.restore @AnalyticsApps.NxApp_V2
analytics.changeStores.changes.list @AnalyticsChangeStores.GetChangesData
analytics.changeStores.changes.tabularViews.list (updatedAt:t updatedBy)
analytics.changeStores.editableColumns.list @AnalyticsChangeStores.EditableColumn
analytics.changeStores.get (data@AnalyticsChangeStores.ChangeStore)
analytics.changeStores.list @AnalyticsChangeStores.ChangeStore
analytics.discoveryAgent.adaptiveCards.list :j
analytics.odagApps.list @AnalyticsOdagApps.OdagAppsResponseBodyV2
analytics.odagLinks.canCreate @AnalyticsOdagLinks.CanCreateLinks
analytics.odagLinks.create @AnalyticsOdagLinks.LinkStateFullV2
analytics.odagLinks.get @AnalyticsOdagLinks.LinkStateFullV2
analytics.odagLinks.list [@AnalyticsOdagLinks.LinkStateFullV2]
analytics.odagLinks.requests.create @AnalyticsOdagLinks.RequestObjectV2
analytics.odagLinks.requests.list [@AnalyticsOdagLinks.RequestObjectV2]
analytics.odagLinks.selectionAppLinkUsages [@AnalyticsOdagLinks.LinkStateRefV2]
analytics.odagLinks.update @AnalyticsOdagLinks.LinkStateFullV2
analytics.odagRequests.get @AnalyticsOdagRequests.RequestObjectV2
analytics.odagRequests.reloadApp @AnalyticsOdagRequests.RequestObjectV2
analytics.odagRequests.renameApp @AnalyticsOdagRequests.RequestObjectV2
analytics.odagRequests.selections.list [@AnalyticsOdagRequests.FieldSelectionStateV2]
analytics.odagRequests.update @AnalyticsOdagRequests.RequestObjectV2
analytics.odagSettings.canUpdate @AnalyticsOdagSettings.CanUpdateSettings
analytics.odagSettings.get @AnalyticsOdagSettings.OdagSettingsV2
analytics.odagSettings.update @AnalyticsOdagSettings.OdagSettingsV2
apiKeys.configs.get @ApiKeys.ApiKeysConfig
apiKeys.create @ApiKeys.ApiKeyWithToken
apiKeys.get @ApiKeys.ApiKey
apiKeys.list @ApiKeys.ApiKey
apps.copy @Apps.NxApp
apps.create @Apps.NxApp
apps.data.lineage [@Apps.LineageInfoRest]
apps.data.metadata @Apps.DataModelMetadata
apps.evaluations.compare @Apps.comparison
apps.evaluations.create @Apps.evaluation
apps.evaluations.download @Apps.evaluation
apps.evaluations.downloadComparison @Apps.comparison
apps.evaluations.get @Apps.evaluation
apps.evaluations.list @Apps.evaluation
apps.get @Apps.NxApp
apps.import @Apps.NxApp
apps.insightAnalyses.list @Apps.AnalysisDescriptor
apps.insightAnalyses.model @Apps.AnalysisModelResponseDetail
apps.insightAnalyses.recommend @Apps.AnalysisRecommendationResponse
apps.media.list @Apps.AppContentList
apps.objects.changeOwner @Apps.NxAppObject
apps.owner.update @Apps.NxApp
apps.placement.get @Apps.Placement
apps.privileges.list [=can_create_app,can_import_app,can_create_session_app]
apps.publish @Apps.NxApp
apps.reloads.logs.list @Apps.ScriptLogList
apps.reloads.metadata.get @Apps.ReloadListMetadata
apps.reportFilters.count @Apps.FiltersCount
apps.reportFilters.create @Apps.Filter
apps.reportFilters.get @Apps.Filter
apps.reportFilters.list @Apps.FilterListItem
apps.republish @Apps.NxApp
apps.scripts.get @Apps.ScriptVersion
apps.scripts.list @Apps.ScriptMeta
apps.space.delete @Apps.NxApp
apps.space.update @Apps.NxApp
apps.update @Apps.NxApp
apps.validateScript @Apps.ScriptIssues
assistants.create @Assistants.Assistant
assistants.feedback @Assistants.feedbackSummary
assistants.get @Assistants.Assistant
assistants.list @Assistants.Assistant
assistants.search @Assistants.searchResponse
assistants.sources.plaintexts @Assistants.sourcesPlaintext
assistants.starters.create @Assistants.Starter
assistants.starters.followups.update @Assistants.Starter
assistants.starters.get @Assistants.Starter
assistants.starters.list @Assistants.Starter
assistants.starters.update @Assistants.Starter
assistants.threads.create @Assistants.Thread
assistants.threads.get @Assistants.ThreadWithMessages
assistants.threads.interactions.create @Assistants.Interaction
assistants.threads.interactions.feedback.create @Assistants.Interaction
assistants.threads.interactions.get @Assistants.Interaction
assistants.threads.interactions.list @Assistants.Interaction
assistants.threads.interactions.reviews.create @Assistants.Interaction
assistants.threads.invoke @Assistants.promptOutputInvoke
assistants.threads.list @Assistants.Thread
audits.archive @Audits.GetArchiveResult
audits.get @Audits.GetByIDResult
audits.list @Audits.GetByIDResult
audits.settings.get @Audits.GetSettingsResult
audits.sources.list 
audits.types.list 
automationConnections.check @AutomationConnections.AutomationConnectionCheckObject
automationConnections.create @AutomationConnections.AutomationConnectionDetailObject
automationConnections.get @AutomationConnections.AutomationConnectionDetailObject
automationConnections.list @AutomationConnections.AutomationConnectionsListObject
automationConnections.update @AutomationConnections.AutomationConnectionDetailObject
automationConnectors.list @AutomationConnectors.AutomationConnectorsListObject
automations.copy (id)
automations.create @Automations.AutomationDetailResponseObject
automations.get @Automations.AutomationDetailResponseObject
automations.list @Automations.AutomationListObject
automations.runs.create @Automations.RunDetailResponseObject
automations.runs.export (url)
automations.runs.get @Automations.RunDetailResponseObject
automations.runs.list @Automations.RunListObject
automations.update @Automations.AutomationDetailResponseObject
automations.usage @Automations.UsageList
banners.get @Banners.BannerResponse
banners.upsert @Banners.BannerResponse
brands.activate @Brands.Brand
brands.active :j
brands.create @Brands.Brand
brands.deactivate @Brands.Brand
brands.files.create @Brands.BrandFile
brands.files.update @Brands.BrandFile
brands.get @Brands.Brand
brands.list @Brands.Brand
collections.create @Collections.collectionResultResponseBody
collections.favorites @Collections.collectionResultResponseBody
collections.get @Collections.collectionResultResponseBody
collections.items.create @Collections.itemResultResponseBody
collections.items.get @Collections.itemResultResponseBody
collections.items.list @Collections.CollectionsListCollectionItemsResponseBody
collections.list @Collections.collectionResultResponseBody
collections.patch @Collections.collectionResultResponseBody
collections.update @Collections.collectionResultResponseBody
conditions.create @Conditions.ConditionResponse
conditions.evaluations.create @Conditions.CreateEvaluationResponse
conditions.evaluations.get @Conditions.GetEvaluationResponse
conditions.get @Conditions.Condition
conditions.previews.create @Conditions.PreviewResponse
conditions.previews.get @Conditions.PreviewStatusResponse
conditions.settings.get @Conditions.APISettings
consumption.executions.list @Consumption.ExecutionResponse
core.authSettings.get @CoreAuthSettings.AuthSettingsResource
core.authSettings.patch @CoreAuthSettings.AuthSettingsResource
core.ipPolicies.create @CoreIpPolicies.IPPolicyResource
core.ipPolicies.get @CoreIpPolicies.IPPolicyResource
core.ipPolicies.list @CoreIpPolicies.IPPolicyListItem
cspOrigins.create @CspOrigins.CSPEntry
cspOrigins.generateHeader @CspOrigins.CSPHeader
cspOrigins.get @CspOrigins.CSPEntry
cspOrigins.list @CspOrigins.CSPEntry
cspOrigins.update @CspOrigins.CSPEntry
dataAlerts.condition @DataAlerts.AlertingConditionResponse
dataAlerts.create @DataAlerts.AlertingTaskResponse
dataAlerts.executions.evaluations @DataAlerts.EvaluationGetResponse
dataAlerts.executions.get @DataAlerts.AlertingExecutionResponse
dataAlerts.executions.list @DataAlerts.AlertingExecutionResponse
dataAlerts.executions.stats.list @DataAlerts.ExecutionStats
dataAlerts.get @DataAlerts.AlertingTaskResponse
dataAlerts.list @DataAlerts.AlertingTaskResponse
dataAlerts.recipientStats.list @DataAlerts.AlertingRecipientStatsResponse
dataAlerts.settings.get @DataAlerts.AlertingSettings
dataAlerts.trigger @DataAlerts.AlertingActionsTriggerCreateResponse
dataAlerts.validate @DataAlerts.AlertingTaskValidationResponse
dataAssets.create @DataAssets.DataAsset
dataAssets.get @DataAssets.DataAsset
dataAssets.patch @DataAssets.DataAsset
dataAssets.update @DataAssets.DataAsset
dataConnections.create (qID! user links@DataConnections.Link qName! qType! space qLogOn!=0,1,LOG_ON_SERVICE_USER,LOG_ON_CURRENT_USER created updated privileges![=list,update,delete,read,change_owner,change_space] qArchitecture!#0,1 qReferenceKey qCredentialsID qEngineObjectID! qCredentialsName qConnectStatement! qSeparateCredentials!:b)|(authUrl!)
dataConnections.deleteMany @DataConnections.BulkResponse
dataConnections.duplicate @DataConnections.ConnectionCreateResponse
dataConnections.get @DataConnections.ConnectionGet
dataConnections.list @DataConnections.ConnectionGet
dataConnections.updateMany @DataConnections.BulkResponse
dataCredentials.filterOrphan @DataCredentials.ActionFilterOrphanResponse
dataCredentials.get @DataCredentials.Credential
dataFiles.changeSpaceMany @DataFiles.MultiStatusResponse
dataFiles.connections.get @DataFiles.ConnectionsResponse
dataFiles.connections.list @DataFiles.ConnectionsResponse
dataFiles.create @DataFiles.DataFileUploadResponse
dataFiles.deleteMany @DataFiles.MultiStatusResponse
dataFiles.get @DataFiles.DataFileUploadResponse
dataFiles.list @DataFiles.DataFileUploadResponse
dataFiles.quotas @DataFiles.QuotaResponse
dataFiles.update @DataFiles.DataFileUploadResponse
dataGovernance.dataProducts.activate @DataGovernanceDataProducts.DataProductResponse
dataGovernance.dataProducts.changelogs.list @DataGovernanceDataProducts.DataProductChangelog
dataGovernance.dataProducts.computeDatasetsDataQuality @DataGovernanceDataProducts.DatasetsComputationResponse
dataGovernance.dataProducts.create @DataGovernanceDataProducts.DataProductResponse
dataGovernance.dataProducts.generateProviderUrl @DataGovernanceDataProducts.GenerateProviderUrlResponse
dataGovernance.dataProducts.get @DataGovernanceDataProducts.DataProductResponse
dataGovernance.dataQualities.batchComputations.get @DataGovernanceDataQualities.BatchComputationStatusResponse
dataGovernance.dataQualities.computations.create @DataGovernanceDataQualities.ComputationResponse
dataGovernance.dataQualities.computations.get @DataGovernanceDataQualities.ComputationStatusResponse
dataGovernance.dataQualities.fieldQualities.filter @DataGovernanceDataQualities.FieldQualitiesFilterResponse
dataGovernance.dataQualities.globalResults.filter @DataGovernanceDataQualities.DataQualityByDatasetIdResponse
dataGovernance.dataQualities.globalResults.get @DataGovernanceDataQualities.DatasetQualityGlobalResultsResponse
dataGovernance.trustScores.results.dataSets.filter @DataGovernanceTrustScores.TrustScoreResultListResponse
dataQualities.computations.create @DataQualities.ComputationResponse
dataQualities.computations.get @DataQualities.ComputationStatusResponse
dataQualities.globalResults @DataQualities.DatasetQualityGlobalResultsResponse
dataSets.create @DataSets.DataSet
dataSets.get @DataSets.DataSet
dataSets.patch @DataSets.DataSet
dataSets.profiles.list @DataSets.DataSetProfile
dataSets.update @DataSets.DataSet
dataSources.apiSpecs @DataSources.ApiSpecResponse
dataSources.gateways.list (gateways[(id name default:b)] refreshedAt)
dataSources.list @DataSources.DataSourcesResponseNew
dataSources.settings.get @DataSources.DataSourceSettingsResponse
dataSources.settings.update @DataSources.DataSourceSettingsResponse
dataStores.create @DataStores.DataStore
dataStores.dataAssets.dataSets.list @DataStores.DataSet
dataStores.dataAssets.list @DataStores.DataAsset
dataStores.get @DataStores.DataStore
dataStores.list @DataStores.DataStore
dataStores.patch @DataStores.DataStore
dataStores.update @DataStores.DataStore
diProjects.actions.get @DiProjects.AsyncActionDetails
diProjects.bindings.get @DiProjects.GetDiExportProjectVariablesRsp
diProjects.bindings.update :j
diProjects.create @DiProjects.DiProjectItemRsp
diProjects.diTasks.get @DiProjects.DataTaskItemRsp
diProjects.diTasks.list @DiProjects.ListDataTasksRsp
diProjects.diTasks.prepare @DiProjects.AsyncActionRsp
diProjects.diTasks.recreateDatasets @DiProjects.AsyncActionRsp
diProjects.diTasks.requestReload @DiProjects.ReloadRequestResponse
diProjects.diTasks.runtime.runs.search @DiProjects.DiSearchTaskRunHistoryRsp
diProjects.diTasks.runtime.runs.state.datasets.list @DiProjects.ListDataTaskDatasetsRsp
diProjects.diTasks.runtime.runs.state.get @DiProjects.DataTaskRuntimeState
diProjects.diTasks.runtime.state.datasets.list (datasets[@DiProjects.DataTaskDatasetState])
diProjects.diTasks.runtime.state.get @DiProjects.DataTaskRuntimeState
diProjects.diTasks.validate @DiProjects.AsyncActionRsp
diProjects.get @DiProjects.DiProjectItemRsp
diProjects.import :j
diProjects.importAsync @DiProjects.AsyncActionRsp
diProjects.list @DiProjects.ListDiProjectsRsp
diProjects.prepare @DiProjects.AsyncActionRsp
diProjects.utils.validateProjectDefinitions @DiProjects.ValidateProjectDefinitionsRsp
diProjects.validate @DiProjects.AsyncActionRsp
directAccessAgents.benchmarks.cancel @DirectAccessAgents.CancelBenchmarkResponse
directAccessAgents.benchmarks.create @DirectAccessAgents.RunBenchmarkResponse
directAccessAgents.benchmarks.get @DirectAccessAgents.GetBenchmarkStatusResponse
directAccessAgents.configurations.get @DirectAccessAgents.ConfigurationResponse
directAccessAgents.configurations.patch @DirectAccessAgents.PatchOperationResponse
directAccessAgents.connectors.fileConnector.files.allowedPaths.get @DirectAccessAgents.FileConnectorAllowedPathsResponse
directAccessAgents.connectors.files.get @DirectAccessAgents.ConnectorFlatFileConfigurationResponse
directAccessAgents.connectors.files.list @DirectAccessAgents.ConnectorFlatFileConfigurationResponse
directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.get @DirectAccessAgents.OdbcCustomDataTypeResponse
directAccessAgents.tools.metricsCollector.configuration.get @DirectAccessAgents.MetricsCollectorSettingsApiResponseConnectorConfigurationResponse
encryption.keyproviders.create @Encryption.KeyProvider
encryption.keyproviders.get @Encryption.KeyProvider
encryption.keyproviders.list @Encryption.KeyProviders
encryption.keyproviders.listAll @Encryption.ListKeyProviders
encryption.keyproviders.migrate @Encryption.MigrationInformation
encryption.keyproviders.migration.details @Encryption.MigrationInformation
encryption.keyproviders.resetToDefaultProvider @Encryption.ResetMigrationNotNeeded
encryption.keyproviders.test @Encryption.KeyProvider
extensions.create @Extensions.extension
extensions.get @Extensions.extension
extensions.list @Extensions.extensions
extensions.patch @Extensions.extension
glossaries.categories.create @Glossaries.category
glossaries.categories.get @Glossaries.category
glossaries.categories.list @Glossaries.category
glossaries.categories.update @Glossaries.category
glossaries.create @Glossaries.glossary
glossaries.export @Glossaries.exportGlossary
glossaries.get @Glossaries.glossary
glossaries.import @Glossaries.glossary
glossaries.list @Glossaries.glossary
glossaries.terms.changeStatus @Glossaries.term
glossaries.terms.create @Glossaries.term
glossaries.terms.get @Glossaries.term
glossaries.terms.links.create @Glossaries.termLinksTo
glossaries.terms.links.list @Glossaries.termLinksTo
glossaries.terms.list @Glossaries.term
glossaries.terms.revisions.list @Glossaries.term
glossaries.terms.update @Glossaries.term
glossaries.update @Glossaries.glossary
groups.create @Groups.Group
groups.filter @Groups.Group
groups.get @Groups.Group
groups.list @Groups.Group
groups.settings.get @Groups.GroupSettings
identityProviders.create @IdentityProviders.IDP
identityProviders.get @IdentityProviders.IDP
identityProviders.list @IdentityProviders.IDP
identityProviders.me.meta @IdentityProviders.IDPMeta
identityProviders.metadata :j
identityProviders.status @IdentityProviders.IDPsStatus
items.collections.list @Items.collectionResultResponseBody
items.get @Items.itemResultResponseBody
items.list @Items.itemResultResponseBody
items.publishedItems.list @Items.collectionResultResponseBody
items.settings.get @Items.ItemsSettingsResponseBody
items.settings.patch @Items.ItemsSettingsResponseBody
items.update @Items.itemResultResponseBody
knowledgebases.create @Knowledgebases.knowledgeBaseLight
knowledgebases.datasources.cancel @Knowledgebases.dataSourceSync
knowledgebases.datasources.create @Knowledgebases.dataSource
knowledgebases.datasources.download @Knowledgebases.downloadFileResponse
knowledgebases.datasources.histories.get @Knowledgebases.syncHistoryDetails
knowledgebases.datasources.histories.list @Knowledgebases.syncHistory
knowledgebases.datasources.schedules.create @Knowledgebases.scheduleWithManifest
knowledgebases.datasources.schedules.get @Knowledgebases.scheduleWithManifest
knowledgebases.datasources.sync @Knowledgebases.dataSourceSync
knowledgebases.datasources.update @Knowledgebases.dataSource
knowledgebases.get @Knowledgebases.knowledgeBase
knowledgebases.histories.list @Knowledgebases.syncHistory
knowledgebases.list @Knowledgebases.knowledgeBaseLight
knowledgebases.search @Knowledgebases.searchResponse
licenses.assignments.add @Licenses.assignmentsActionsAddResponse
licenses.assignments.deleteMany @Licenses.assignmentsActionsDeleteResponse
licenses.assignments.list (type! excess!:b created! subject!)
licenses.assignments.updateMany @Licenses.assignmentsActionsUpdateResponse
licenses.consumption (id appId userId endTime duration sessionId allotmentId minutesUsed:i capacityUsed:i licenseUsage)
licenses.overview @Licenses.licenseOverview
licenses.settings.get @Licenses.settingsBody
licenses.settings.update @Licenses.settingsBody
licenses.status @Licenses.licenseStatus
lineageGraphs.impact.expand @LineageGraphs.graphResponse
lineageGraphs.impact.overview @LineageGraphs.graphResponse
lineageGraphs.impact.search @LineageGraphs.graphsResponse
lineageGraphs.impact.source @LineageGraphs.graphsResponse
lineageGraphs.nodes.expand @LineageGraphs.graphResponse
lineageGraphs.nodes.get @LineageGraphs.graphLevelsResponse
lineageGraphs.nodes.overview @LineageGraphs.overviewItems
lineageGraphs.nodes.search @LineageGraphs.graphsResponse
login.jwtSession :j
ml.deployments.aliases.create @Ml.AliasPostResponse
ml.deployments.aliases.get @Ml.AliasGetResponse
ml.deployments.aliases.list (id! type!=alias attributes!@Ml.Alias)
ml.deployments.aliases.realtimePredictions.run @Ml.RealtimePrediction
ml.deployments.batchPredictions.create @Ml.BatchPredictionPostResponse
ml.deployments.batchPredictions.get @Ml.BatchPredictionGetResponse
ml.deployments.batchPredictions.list (id! type!=batch-prediction attributes!@Ml.BatchPrediction)
ml.deployments.batchPredictions.predict @Ml.BatchPredictionActionResponse
ml.deployments.batchPredictions.schedule.get @Ml.BatchPredictionScheduleGetResponse
ml.deployments.batchPredictions.schedule.update @Ml.BatchPredictionSchedulePutResponse
ml.deployments.create @Ml.DeploymentPostResponse
ml.deployments.get @Ml.DeploymentGetResponse
ml.deployments.list (id! type!=deployment attributes!@Ml.Deployment)
ml.deployments.realtimePredictions.run @Ml.RealtimePrediction
ml.experiments.create @Ml.ExperimentPostResponse
ml.experiments.get @Ml.ExperimentGetResponse
ml.experiments.list (id! type!=experiment attributes!@Ml.Experiment)
ml.experiments.models.get @Ml.ModelGetResponse
ml.experiments.models.list (id! type!=model attributes!@Ml.Model)
ml.experiments.recommendModels @Ml.ExperimentModelRecommendationPostResponse
ml.experiments.versions.create @Ml.ExperimentVersionPostResponse
ml.experiments.versions.get @Ml.ExperimentVersionGetResponse
ml.experiments.versions.list (id! type!=experiment-version attributes!@Ml.ExperimentVersion)
ml.profileInsights.create @Ml.ProfileInsightsGetResponse
ml.profileInsights.get @Ml.ProfileInsightsGetResponse
notes.settings.get @Notes.NotesUserSettings
notes.settings.update @Notes.NoteSettingsPutResponse
notifications.list @Notifications.NotificationsObject
oauth.metadata @WellKnown.oauth-metadata
oauth.token @Oauth.oauth-token-response
oauthClients.clientSecrets.create @OauthClients.OAuthClientSecretResponse
oauthClients.connectionConfigs.me.get @OauthClients.ConnectionConfigReadResponse
oauthClients.create @OauthClients.OAuthClientCreateResponse
oauthClients.get (clientId!* publicKeys[@OauthClients.JWK] redirectUris[] clientSecrets*[(hint! createdAt:t createdBy)] allowedOrigins[] allowedAuthMethods[=client_secret,private_key_jwt] appType!=web,native,spa,anonymous-embed logoUri clientUri createdAt!:t deletedAt:t updatedAt:t clientName! disableTag* description publishedAt:t allowedScopes[] createdByType* connectionConfig(consentMethod=required,trusted) allowedGrantTypes[=client_credentials,urn%3Aqlik%3Aoauth%3Auser-impersonation])|(clientId!* appType!=web,native,spa,anonymous-embed logoUri clientUri createdAt!:t deletedAt:t updatedAt:t clientName! disableTag* publicKeys[@OauthClients.JWK] description publishedAt:t allowedScopes[] clientSecrets*[(hint! createdAt:t createdBy)] createdByType* connectionConfig(consentMethod=required,trusted) allowedGrantTypes[=client_credentials,urn%3Aqlik%3Aoauth%3Auser-impersonation] allowedAuthMethods[=client_secret,private_key_jwt])
oauthClients.list @OauthClients.OAuthClientReadResponse
oauthClients.patch @OauthClients.OAuthClientPatchResponse
oauthClients.publish @OauthClients.OAuthClientPublishResponse
oauthTokens.list @OauthTokens.oauth-token
questions.ask @Questions.QueryNotCreated
questions.filter @Questions.NLMetricRecord
quotas.get @Quotas.GetQuotaByIdResult
quotas.list @Quotas.GetQuotasResult
reloadTasks.create @ReloadTasks.Task
reloadTasks.get @ReloadTasks.Task
reloadTasks.list @ReloadTasks.Task
reloadTasks.update @ReloadTasks.Task
reloads.cancel @Reloads.ReloadStatus
reloads.create @Reloads.Reload
reloads.get @Reloads.Reload
reloads.list @Reloads.Reload
reportTemplates.create @ReportTemplates.ReportTemplateResponse
reportTemplates.get @ReportTemplates.ReportTemplateResponse
reportTemplates.list @ReportTemplates.ReportTemplateResponse
reportTemplates.update @ReportTemplates.ReportTemplateResponse
reports.create @Reports.PostReportsResponse
reports.outputs.list @Reports.OutputListItem
reports.status @Reports.ReportStatus
roles.create @Roles.Role
roles.get @Roles.Role
roles.list @Roles.Role
scheduling.tasks.create @SchedulingTasks.Task
scheduling.tasks.get @SchedulingTasks.Task
scheduling.tasks.graphs.ancestors @SchedulingTasks.TaskGraph
scheduling.tasks.graphs.children.list @SchedulingTasks.Task
scheduling.tasks.graphs.descendants @SchedulingTasks.TaskGraph
scheduling.tasks.graphs.parents.list @SchedulingTasks.Task
scheduling.tasks.graphs.subgraph @SchedulingTasks.TaskGraph
scheduling.tasks.list @SchedulingTasks.Task
scheduling.tasks.patch @SchedulingTasks.Task
scheduling.tasks.resources.runs.list @SchedulingTasks.OrchRun
scheduling.tasks.runs.last @SchedulingTasks.OrchRun
scheduling.tasks.runs.list @SchedulingTasks.OrchRun
scheduling.tasks.runs.log (logContent)
scheduling.tasks.start (message)
scheduling.tasks.update @SchedulingTasks.Task
sharingTasks.create @SharingTasks.SharingTaskRecurringResponse
sharingTasks.executions.get @SharingTasks.SharingExecutionResponse
sharingTasks.executions.list @SharingTasks.SharingExecutionResponse
sharingTasks.get @SharingTasks.SharingTaskRecurringResponse
sharingTasks.list @SharingTasks.SharingTaskRecurringResponse
sharingTasks.settings.get @SharingTasks.SharingSettings
spaces.assignments.create @Spaces.Assignment
spaces.assignments.get @Spaces.Assignment
spaces.assignments.list @Spaces.Assignment
spaces.assignments.update @Spaces.Assignment
spaces.create @Spaces.Space
spaces.get @Spaces.Space
spaces.list @Spaces.Space
spaces.patch @Spaces.Space
spaces.shares.create @Spaces.Share
spaces.shares.get @Spaces.Share
spaces.shares.list @Spaces.Share
spaces.shares.patch @Spaces.Share
spaces.types.list @Spaces.SpaceTypes
spaces.update @Spaces.Space
tasks.create @Tasks.Task
tasks.get @Tasks.Task
tasks.list @Tasks.Task
tasks.resources.runs.list @Tasks.OrchRun
tasks.runs.last @Tasks.OrchRun
tasks.runs.list @Tasks.OrchRun
tasks.runs.log (logContent)
tasks.start (message)
tasks.update @Tasks.Task
tempContents.details @TempContents.detailResponse
tenantSettings.create @TenantSettings.TenantSettingsDefinition
tenantSettings.get @TenantSettings.TenantSettingsDefinition
tenantSettings.patch @TenantSettings.TenantSettingsDefinition
tenantSettings.startPages @TenantSettings.TenantStartPagesResponse
tenantSettings.toggleCrossRegionDataProcessing @TenantSettings.TenantSettingsDefinition
tenantSettings.toggleCrossRegionInference @TenantSettings.TenantSettingsDefinition
tenants.create @Tenants.Tenant
tenants.deactivate @Tenants.TenantDeactivateResponse
tenants.get @Tenants.Tenant
tenants.me @Tenants.Tenant
tenants.reactivate :j
themes.create @Themes.theme
themes.get @Themes.theme
themes.list @Themes.themes
themes.patch @Themes.themes
transports.emailConfig.get @Transports.getEmailConfig
transports.emailConfig.sendTestEmail @Transports.smtpResult
transports.emailConfig.validate @Transports.smtpCheck
transports.emailConfig.verifyConnection @Transports.smtpResult
uiConfig.pinnedLinks.create @UiConfig.PinnedLink
uiConfig.pinnedLinks.createMany (data[@UiConfig.PinnedLink])
uiConfig.pinnedLinks.get @UiConfig.PinnedLink
uiConfig.pinnedLinks.list (data[@UiConfig.PinnedLink])
uiConfig.pinnedLinks.patch @UiConfig.PinnedLink
users.count @Users.UserCount
users.create @Users.User
users.filter @Users.User
users.get (id!* name! email links*(self!(href!)) locale status=active,invited,disabled,deleted,provisioned picture subject! tenantId! zoneinfo createdAt*:t inviteExpiry*:n assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)] lastUpdatedAt*:t assignedGroups[(id! name!* providerType=idp,custom assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)])] assignedScopes*[] preferredLocale preferredZoneinfo)
users.invite @Users.InviteDataResponse
users.list @Users.User
users.me (id!* name! email links*(self!(href!)) locale status=active,invited,disabled,deleted,provisioned picture subject! tenantId! zoneinfo createdAt*:t inviteExpiry*:n assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)] lastUpdatedAt*:t assignedGroups[(id! name!* providerType=idp,custom assignedRoles[(id! name!* type!*=default,custom level!*=admin,user)])] assignedScopes*[] preferredLocale preferredZoneinfo)
users.patch @Users.Errors
webIntegrations.create @WebIntegrations.WebIntegrationPost
webIntegrations.get @WebIntegrations.WebIntegration
webIntegrations.list @WebIntegrations.WebIntegration
webNotifications.get @WebNotifications.Notification
webNotifications.list @WebNotifications.Notification
webhooks.create @Webhooks.WebhookResponse
webhooks.deliveries.get @Webhooks.Delivery
webhooks.deliveries.list @Webhooks.Delivery
webhooks.deliveries.resend @Webhooks.Delivery
webhooks.eventTypes.list @Webhooks.EventTypes
webhooks.get @Webhooks.WebhookResponse
webhooks.list @Webhooks.WebhookResponse
webhooks.update @Webhooks.WebhookResponse
workflows.automationConnections.check @WorkflowsAutomationConnections.AutomationConnectionCheckObject
workflows.automationConnections.create @WorkflowsAutomationConnections.AutomationConnectionDetailObject
workflows.automationConnections.get @WorkflowsAutomationConnections.AutomationConnectionDetailObject
workflows.automationConnections.list @WorkflowsAutomationConnections.AutomationConnectionsListObject
workflows.automationConnections.update @WorkflowsAutomationConnections.AutomationConnectionDetailObject
workflows.automationConnectors.get @WorkflowsAutomationConnectors.AutomationConnectorDetail
workflows.automationConnectors.list @WorkflowsAutomationConnectors.AutomationConnectorsListObject
workflows.automationConnectors.webhooks.configuration.get @WorkflowsAutomationConnectors.AutomationConnectorWebhookConfiguration
workflows.automations.copy (id)
workflows.automations.create @WorkflowsAutomations.AutomationDetailResponseObject
workflows.automations.get @WorkflowsAutomations.AutomationDetailResponseObject
workflows.automations.list @WorkflowsAutomations.AutomationListObject
workflows.automations.runs.create @WorkflowsAutomations.RunDetailResponseObject
workflows.automations.runs.export (url)
workflows.automations.runs.get @WorkflowsAutomations.RunDetailResponseObject
workflows.automations.runs.list @WorkflowsAutomations.RunListObject
workflows.automations.settings.get @WorkflowsAutomations.SettingsObject
workflows.automations.settings.update @WorkflowsAutomations.SettingsObject
workflows.automations.update @WorkflowsAutomations.AutomationDetailResponseObject
workflows.automations.usage @WorkflowsAutomations.UsageList
`;
