// Generated from Qlik's OpenAPI documents; see README.md in this folder. Not to be edited.

export const lines = `
analytics.apps.evaluations.compare GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId} 1 ?all:b ?format
analytics.apps.evaluations.create POST /api/analytics/apps/{guid}/evaluations 2 >json:201
analytics.apps.evaluations.download GET /api/analytics/apps/evaluations/{id}/actions/download 1 >json:200=application/json,application/xml
analytics.apps.evaluations.downloadComparison GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download 1 >json:200=application/json,application/xml
analytics.apps.evaluations.get GET /api/analytics/apps/evaluations/{id} 1 ?all:b ?format
analytics.apps.evaluations.list GET /api/analytics/apps/{guid}/evaluations 1 ?all:b ?fileMode:b ?format ?limit:i<100 ?next ?prev ?sort=started,+started,-started [data
analytics.apps.restore POST /api/analytics/apps/{appId}/actions/restore 2
analytics.changeStores.changes.list GET /api/analytics/change-stores/{storeId}/changes 1 ?filter ?limit:i<100 ?page ?sort [data
analytics.changeStores.changes.tabularViews.list GET /api/analytics/change-stores/{storeId}/changes/tabular-views 1 ?expandRow:b ?filter ?limit:i<100 ?page [data
analytics.changeStores.editableColumns.list GET /api/analytics/change-stores/{storeId}/editable-columns 1 ?filter ?limit:i<100 ?page ?sort [data
analytics.changeStores.get GET /api/analytics/change-stores/{storeId} 1
analytics.changeStores.list GET /api/analytics/change-stores 1 ?filter ?limit:i<100 ?page ?sort ?spaceId! [data
analytics.discoveryAgent.adaptiveCards.list GET /api/analytics/discovery-agent/adaptive-cards 1 %analytics/discovery-agent/adaptive-cards ?analysisTypes:,=recordHigh,recordLow,aboveModel,belowModel,spikesUp,spikesDown,newBaseLine,trendChanges ?appIds:, ?breakdowns:, ?categories:, ?comparisonPeriods:,=D,W,M,Q,Y ?dimensions:, ?limit:i<100 ?measures:, ?metricIds:, ?next:i ?prev:i ?sort=creationTime,+creationTime,-creationTime ?timeRangeEnd ?timeRangeStart ?type=measures,dimensions,breakdowns [data
analytics.odagApps.list GET /api/analytics/odag-apps 1 ?appType!=selection,template,generated (data
analytics.odagLinks.canCreate GET /api/analytics/odag-links/cancreate 1 ?optDenyIfSelAppNotUpdatable:b ?optSelectAppId ?optTemplateAppId
analytics.odagLinks.create POST /api/analytics/odag-links 2 ?includeCharts:b <json! >json:201
analytics.odagLinks.get GET /api/analytics/odag-links/{linkId} 1 ?includeCharts:b
analytics.odagLinks.list GET /api/analytics/odag-links 1 ?includeCharts:b ?optOwner ?selectionAppID ?type=link,view,all (
analytics.odagLinks.requests.create POST /api/analytics/odag-links/{linkId}/requests 2 <json! >json:201
analytics.odagLinks.requests.list GET /api/analytics/odag-links/{linkId}/requests 1 ?clientContextHandle ?pending:b ?selectionAppId ?selectionAppSheet (
analytics.odagLinks.selectionAppLinkUsages POST /api/analytics/odag-links/selection-app-link-usages 2 ?includeCharts:b ?selAppId! ?type=link,view,all <json! (
analytics.odagLinks.update PUT /api/analytics/odag-links/{linkId} 2 ?includeCharts:b <json!
analytics.odagRequests.app.delete DELETE /api/analytics/odag-requests/{requestId}/app 2 >none:204
analytics.odagRequests.get GET /api/analytics/odag-requests/{requestId} 1
analytics.odagRequests.reloadApp POST /api/analytics/odag-requests/{requestId}/reload-app 2 <json!
analytics.odagRequests.renameApp POST /api/analytics/odag-requests/{requestId}/rename-app 2 <json!
analytics.odagRequests.selections.list GET /api/analytics/odag-requests/{requestId}/selections 1 (
analytics.odagRequests.update PUT /api/analytics/odag-requests/{requestId} 2 ?action!=cancel,pause,resume,ackcancel,ackfailure ?autoAck:b ?delGenApp:b ?ignoreSucceeded:b
analytics.odagSettings.canUpdate GET /api/analytics/odag-settings/canupdate 1
analytics.odagSettings.get GET /api/analytics/odag-settings 1
analytics.odagSettings.update PUT /api/analytics/odag-settings 2 <json!
apiKeys.configs.get GET /api/v1/api-keys/configs/{tenantId} 1
apiKeys.configs.patch PATCH /api/v1/api-keys/configs/{tenantId} 2 <patch! op=replace at=/max_api_key_expiry,/max_keys_per_user,/scim_externalClient_expiry >none:204
apiKeys.create POST /api/v1/api-keys 2 <json! >json:201
apiKeys.delete DELETE /api/v1/api-keys/{id} 2 >none:204
apiKeys.get GET /api/v1/api-keys/{id} 1
apiKeys.list GET /api/v1/api-keys 1 ?createdByUser ?endingBefore ?limit:n<100 ?sort=createdByUser,+createdByUser,-createdByUser,sub,+sub,-sub,status,+status,-status,description,+description,-description,created,+created,-created ?startingAfter ?status=active,expired,revoked ?sub [data
apiKeys.patch PATCH /api/v1/api-keys/{id} 2 <patch! op=replace at=/description >none:204
apps.copy POST /api/v1/apps/{appId}/copy 2 <json! locked may:duplicate
apps.create POST /api/v1/apps 2 <json! locked may:create
apps.data.lineage GET /api/v1/apps/{appId}/data/lineage 1 ( locked may:reload
apps.data.metadata GET /api/v1/apps/{appId}/data/metadata 1 locked may:read
apps.delete DELETE /api/v1/apps/{appId} 2 locked may:delete
apps.evaluations.compare GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid} 1 ?all:b ?format new:analytics.apps.evaluations.compare
apps.evaluations.create POST /api/v1/apps/{guid}/evaluations 2 >json:201 new:analytics.apps.evaluations.create
apps.evaluations.download GET /api/v1/apps/evaluations/{id}/actions/download 1 >json:200=application/json,application/xml new:analytics.apps.evaluations.download
apps.evaluations.downloadComparison GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download 1 >json:200=application/json,application/xml new:analytics.apps.evaluations.downloadComparison
apps.evaluations.get GET /api/v1/apps/evaluations/{id} 1 ?all:b ?format new:analytics.apps.evaluations.get
apps.evaluations.list GET /api/v1/apps/{guid}/evaluations 1 ?all:b ?fileMode:b ?format ?limit:i<100 ?next ?prev ?sort [data new:analytics.apps.evaluations.list
apps.export POST /api/v1/apps/{appId}/export 2 ?NoData:b >none:201@ locked may:read
apps.get GET /api/v1/apps/{appId} 1 locked may:read
apps.import POST /api/v1/apps/import 2 ?NoData:b ?appId ?fallbackName ?fileId ?mode ?name ?spaceId <binary locked may:import
apps.insightAnalyses.list GET /api/v1/apps/{appId}/insight-analyses s/500 ^accept-language [data
apps.insightAnalyses.model GET /api/v1/apps/{appId}/insight-analyses/model s/500 [data
apps.insightAnalyses.recommend POST /api/v1/apps/{appId}/insight-analyses/actions/recommend s/500 ^accept-language <json!
apps.media.files.delete DELETE /api/v1/apps/{appId}/media/files/{path*} 2 locked may:update
apps.media.files.get GET /api/v1/apps/{appId}/media/files/{path*} 1 >binary:200 locked may:read
apps.media.files.update PUT /api/v1/apps/{appId}/media/files/{path*} 2 <binary! locked may:update
apps.media.list GET /api/v1/apps/{appId}/media/list/{path*} 1 ?show (data locked may:read
apps.media.thumbnail GET /api/v1/apps/{appId}/media/thumbnail 1 >binary:200 locked may:read
apps.objects.changeOwner POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner 2 <json! locked may:update
apps.owner.update PUT /api/v1/apps/{appId}/owner 2 <json! locked may:change_owner
apps.placement.delete DELETE /api/v1/apps/{appId}/placement 2 locked
apps.placement.get GET /api/v1/apps/{appId}/placement 1 locked may:read
apps.placement.update PUT /api/v1/apps/{appId}/placement 2 <json! locked
apps.privileges.list GET /api/v1/apps/privileges 1 ( locked may:read
apps.publish POST /api/v1/apps/{appId}/publish 2 <json! locked may:publish
apps.reloads.logs.get GET /api/v1/apps/{appId}/reloads/logs/{reloadId} 1 >binary:200 locked may:reload
apps.reloads.logs.list GET /api/v1/apps/{appId}/reloads/logs 1 (data locked may:reload
apps.reloads.metadata.get GET /api/v1/apps/{appId}/reloads/metadata/{reloadId} 1 ?includeSkipStoreReloads:b ?limit ?reloadId (data locked may:read
apps.reportFilters.count GET /api/v1/apps/{appId}/report-filters/actions/count 1 ?filterTypes!:+=REP,SUB
apps.reportFilters.create POST /api/v1/apps/{appId}/report-filters 2 <json! >json:201
apps.reportFilters.delete DELETE /api/v1/apps/{appId}/report-filters/{id} 2 >none:204
apps.reportFilters.get GET /api/v1/apps/{appId}/report-filters/{id} 1 ?loadType=interactive,batch
apps.reportFilters.list GET /api/v1/apps/{appId}/report-filters 1 ?filter ?filterTypes!:+=REP,SUB ?limit:i<100 ?loadType=interactive,batch ?page ?sort:+=+ownerId,-ownerId,-name,+name,+description,-description,+createdAt,-createdAt,+updatedAt,-updatedAt [data
apps.reportFilters.patch PATCH /api/v1/apps/{appId}/report-filters/{id} 2 <patch! op=replace at=/filter >none:204
apps.republish PUT /api/v1/apps/{appId}/publish 2 <json! locked may:publish
apps.scripts.create POST /api/v1/apps/{appId}/scripts 2 <json! locked may:update
apps.scripts.delete DELETE /api/v1/apps/{appId}/scripts/{id} 2 locked may:update
apps.scripts.get GET /api/v1/apps/{appId}/scripts/{id} 1 locked may:read
apps.scripts.list GET /api/v1/apps/{appId}/scripts 1 ?filter ?limit ?page [scripts locked may:read
apps.scripts.patch PATCH /api/v1/apps/{appId}/scripts/{id} 2 <patch! op=add,remove,replace as=Op,Path,Value locked may:update
apps.space.delete DELETE /api/v1/apps/{appId}/space 2 locked
apps.space.update PUT /api/v1/apps/{appId}/space 2 <json! locked
apps.update PUT /api/v1/apps/{appId} 2 <json! locked may:update
apps.validateScript POST /api/v1/apps/validatescript 2 <json! locked
assistants.create POST /api/v1/assistants 2 <json=application/json,multipart/form-data |name!:t |tags!:t+ |title!:t |avatar |spaceId!:t |description!:t |systemMessage:t |knowledgeBases!:t+ |welcomeMessage!:t |customProperties!:j |defaultPromptType:t >json:201
assistants.delete DELETE /api/v1/assistants/{id} 2 >none:204
assistants.feedback GET /api/v1/assistants/{assistantId}/feedback 1
assistants.get GET /api/v1/assistants/{id} 1
assistants.list GET /api/v1/assistants 1 ?countTotal:b ?limit:i<100 ?next ?prev ?sort=NAME,-NAME,DESCRIPTION,-DESCRIPTION,CREATED,-CREATED,UPDATED,-UPDATED ?spaceId [data
assistants.patch PATCH /api/v1/assistants/{id} 2 ^if-match <patch! op=add,replace >none:204
assistants.search POST /api/v1/assistants/{assistantId}/actions/search 2 <json
assistants.sources.plaintexts POST /api/v1/assistants/{assistantId}/sources/plaintexts 2 <json >json:202
assistants.starters.create POST /api/v1/assistants/{assistantId}/starters 2 <json >json:201
assistants.starters.delete DELETE /api/v1/assistants/{assistantId}/starters/{starterId} 2 >none:204
assistants.starters.followups.delete DELETE /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId} 2 >none:204
assistants.starters.followups.update PUT /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId} 2 <json
assistants.starters.get GET /api/v1/assistants/{assistantId}/starters/{starterId} 1
assistants.starters.list GET /api/v1/assistants/{assistantId}/starters 1 ?limit:i<100 ?next ?prev ?sort=QUESTION,-QUESTION,CREATED,-CREATED,UPDATED,-UPDATED [data
assistants.starters.update PUT /api/v1/assistants/{assistantId}/starters/{starterId} 2 <json
assistants.threads.create POST /api/v1/assistants/{assistantId}/threads 2 <json >json:201
assistants.threads.delete DELETE /api/v1/assistants/{assistantid}/threads/{threadid} 2 >none:204
assistants.threads.get GET /api/v1/assistants/{assistantid}/threads/{threadid} 1
assistants.threads.interactions.create POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions 2 <json >json:201
assistants.threads.interactions.delete DELETE /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId} 2 >none:204
assistants.threads.interactions.feedback.create POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback 2 <json >json:201
assistants.threads.interactions.feedback.patch PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId} 2 <patch op=add,replace >none:204
assistants.threads.interactions.get GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId} 1
assistants.threads.interactions.list GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions 1 ?limit:i<100 ?next ?prev ?sort=CREATED,-CREATED,UPDATED,-UPDATED [data
assistants.threads.interactions.reviews.create POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews 2 <json >json:201
assistants.threads.invoke POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke 2 <json
assistants.threads.list GET /api/v1/assistants/{assistantId}/threads 1 ?filter ?limit:i<100 ?next ?prev ?sort=NAME,-NAME,CREATED,-CREATED,UPDATED,-UPDATED [data
assistants.threads.patch PATCH /api/v1/assistants/{assistantid}/threads/{threadid} 2 <patch! op=add,replace >none:204
assistants.threads.stream POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream 2 <json >stream:200
audits.archive GET /api/v1/audits/archive s/1000 ?date! (data
audits.fetchConsumptionApp POST /api/v1/audits/actions/fetch-consumption-app 2 >binary:200=*/* role:TenantAdmin
audits.get GET /api/v1/audits/{id} s/1000
audits.list GET /api/v1/audits s/1000 ?eventTime ?eventType ?id ?limit:i<100 ?next ?prev ?sort ?source ?userId [data
audits.settings.get GET /api/v1/audits/settings s/1000
audits.sources.list GET /api/v1/audits/sources s/1000 [data
audits.types.list GET /api/v1/audits/types s/1000 [data
automationConnections.changeOwner POST /api/v1/automation-connections/{id}/actions/change-owner 2 <json! >none:204 new:workflows.automationConnections.changeOwner
automationConnections.changeSpace POST /api/v1/automation-connections/{id}/actions/change-space 2 <json! >none:204 new:workflows.automationConnections.changeSpace
automationConnections.check POST /api/v1/automation-connections/{id}/actions/check 2 new:workflows.automationConnections.check
automationConnections.create POST /api/v1/automation-connections 2 <json! >json:201 new:workflows.automationConnections.create
automationConnections.delete DELETE /api/v1/automation-connections/{id} 2 ?forced:b >none:204 new:workflows.automationConnections.delete
automationConnections.get GET /api/v1/automation-connections/{id} 1 new:workflows.automationConnections.get
automationConnections.list GET /api/v1/automation-connections 1 ?cursor ?filter ?limit:i<200 ?listAll:b ?sort=id,name,createdAt,updatedAt,+id,+name,+createdAt,+updatedAt,-id,-name,-createdAt,-updatedAt [data new:workflows.automationConnections.list
automationConnections.update PUT /api/v1/automation-connections/{id} 2 <json! new:workflows.automationConnections.update
automationConnectors.list GET /api/v1/automation-connectors 1 ?cursor ?filter ?limit:i<200 ?sort=id,-id,+id,name,+name,-name [data new:workflows.automationConnectors.list
automations.changeOwner POST /api/v1/automations/{id}/actions/change-owner 2 <json! >none:204 role:TenantAdmin,AnalyticsAdmin scope:admin.automations,admin.automations:strict new:workflows.automations.changeOwner
automations.changeSpace POST /api/v1/automations/{id}/actions/change-space 2 <json >none:204 new:workflows.automations.changeSpace
automations.copy POST /api/v1/automations/{id}/actions/copy 2 <json! >json:201 new:workflows.automations.copy
automations.create POST /api/v1/automations 2 <json! >json:201 role:AutomationCreator scope:automations,admin.automations,automations.private,automations.shared new:workflows.automations.create
automations.delete DELETE /api/v1/automations/{id} 2 >none:204 new:workflows.automations.delete
automations.disable POST /api/v1/automations/{id}/actions/disable 2 >none:204 new:workflows.automations.disable
automations.enable POST /api/v1/automations/{id}/actions/enable 2 >none:204 new:workflows.automations.enable
automations.get GET /api/v1/automations/{id} 1 new:workflows.automations.get
automations.list GET /api/v1/automations 1 ?cursor ?filter ?limit:i<200 ?listAll:b ?sort=id,name,runMode,state,createdAt,updatedAt,lastRunAt,lastRunStatus,+id,+name,+runMode,+state,+createdAt,+updatedAt,+lastRunAt,+lastRunStatus,-id,-name,-runMode,-state,-createdAt,-updatedAt,-lastRunAt,-lastRunStatus,maxConcurrentRuns,+maxConcurrentRuns,-maxConcurrentRuns [data new:workflows.automations.list
automations.move POST /api/v1/automations/{id}/actions/move 2 <json! >none:204 role:TenantAdmin,AnalyticsAdmin scope:admin.automations,admin.automations:strict new:workflows.automations.move
automations.runs.create POST /api/v1/automations/{id}/runs 2 <json! >json:201 new:workflows.automations.runs.create
automations.runs.export POST /api/v1/automations/{id}/runs/{runId}/actions/export 2 new:workflows.automations.runs.export
automations.runs.get GET /api/v1/automations/{id}/runs/{runId} 1 new:workflows.automations.runs.get
automations.runs.list GET /api/v1/automations/{id}/runs 1 ?cursor ?filter ?limit:i<200 ?sort=id,status,startTime,-id,-status,-startTime,+id,+status,+startTime [data new:workflows.automations.runs.list
automations.runs.retry POST /api/v1/automations/{id}/runs/{runId}/actions/retry 2 >none:204 new:workflows.automations.runs.retry
automations.runs.stop POST /api/v1/automations/{id}/runs/{runId}/actions/stop 2 >none:204 new:workflows.automations.runs.stop
automations.update PUT /api/v1/automations/{id} 2 <json! new:workflows.automations.update
automations.usage GET /api/v1/automations/usage 1 ?breakdownBy ?filter! (data role:TenantAdmin,AnalyticsAdmin new:workflows.automations.usage
automlDeployments.realtimePredictions.create POST /api/v1/automl-deployments/{deploymentId}/realtime-predictions s/300 ?includeNotPredictedReason:b ?includeShap:b ?includeSource:b ?index <json old:2026-02
automlPredictions.coordinateShap GET /api/v1/automl-predictions/{predictionId}/coordinate-shap 1 ?refId >csv:200 old:2026-02
automlPredictions.jobs.create POST /api/v1/automl-predictions/{predictionId}/jobs 2 old:2026-02
automlPredictions.notPredictedReasons GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons 1 ?refId >csv:200 old:2026-02
automlPredictions.predictions GET /api/v1/automl-predictions/{predictionId}/predictions 1 ?refId >csv:200 old:2026-02
automlPredictions.shap GET /api/v1/automl-predictions/{predictionId}/shap 1 ?refId >csv:200 old:2026-02
automlPredictions.source GET /api/v1/automl-predictions/{predictionId}/source 1 ?refId >csv:200 old:2026-02
banners.get GET /api/v1/banners 1
banners.upsert POST /api/v1/banners/actions/upsert 2 <json >json:201 role:TenantAdmin
brands.activate POST /api/v1/brands/{brand-id}/actions/activate 2 <json
brands.active GET /api/v1/brands/active 1
brands.create POST /api/v1/brands 2 <multipart |logo=image/png,image/jpeg |name!:t |styles=application/json |favIcon=image/x-icon,image/vnd.microsoft.icon |description:t >json:201
brands.deactivate POST /api/v1/brands/{brand-id}/actions/deactivate 2 <json
brands.delete DELETE /api/v1/brands/{brand-id} 2 >none:204
brands.files.create POST /api/v1/brands/{brand-id}/files/{brand-file-id} 2 {brand-file-id=logo,favIcon,styles <multipart! |file=image/png,image/jpeg,image/x-icon,image/vnd.microsoft.icon,application/json >json:201
brands.files.delete DELETE /api/v1/brands/{brand-id}/files/{brand-file-id} 2 {brand-file-id=logo,favIcon,styles >none:204
brands.files.get GET /api/v1/brands/{brand-id}/files/{brand-file-id} 1 {brand-file-id=logo,favIcon,styles >binary:200=*/*
brands.files.update PUT /api/v1/brands/{brand-id}/files/{brand-file-id} 2 {brand-file-id=logo,favIcon,styles <multipart! |file=image/png,image/jpeg,image/x-icon,image/vnd.microsoft.icon,application/json
brands.get GET /api/v1/brands/{brand-id} 1
brands.list GET /api/v1/brands 1 ?endingBefore ?limit:i<100 ?sort=id,+id,-id,createdAt,+createdAt,-createdAt,updatedAt,+updatedAt,-updatedAt ?startingAfter [data
brands.patch PATCH /api/v1/brands/{brand-id} 2 <patch! op=add,remove,replace at=/description,/name >none:204
collections.create POST /api/v1/collections 2 <json! >json:201
collections.delete DELETE /api/v1/collections/{collectionId} 2 >none:204
collections.favorites GET /api/v1/collections/favorites 1 >redirect:302
collections.get GET /api/v1/collections/{collectionId} 1
collections.items.create POST /api/v1/collections/{collectionId}/items 2 <json! >json:201
collections.items.delete DELETE /api/v1/collections/{collectionId}/items/{itemId} 2 >none:204
collections.items.get GET /api/v1/collections/{collectionId}/items/{itemId} 1
collections.items.list GET /api/v1/collections/{collectionId}/items 1 ?limit:i<100 ?name ?next ?noActions:b ?prev ?query ?resourceId ?resourceLink ?resourceType=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page ?shared:b ?sort=+createdAt,-createdAt,+name,-name,+updatedAt,-updatedAt ?spaceId (data
collections.list GET /api/v1/collections 1 ?creatorId ?id ?includeItems ?limit:i<100 ?name ?next ?prev ?query ?sort=+createdAt,-createdAt,+name,-name,+updatedAt,-updatedAt ?type=private,public,publicgoverned ?types:+=private,public,publicgoverned [data
collections.patch PATCH /api/v1/collections/{collectionId} 2 <patch! op=replace at=/description,/name,/type
collections.update PUT /api/v1/collections/{collectionId} 2 <json!
conditions.create POST /api/v1/conditions 2 <json >json:201
conditions.delete DELETE /api/v1/conditions/{id} 2 >none:204
conditions.evaluations.create POST /api/v1/conditions/{id}/evaluations 2 <json >json:201
conditions.evaluations.delete DELETE /api/v1/conditions/{id}/evaluations/{evaluationId} 2 >none:204
conditions.evaluations.get GET /api/v1/conditions/{id}/evaluations/{evaluationId} 1
conditions.get GET /api/v1/conditions/{id} 1
conditions.patch PATCH /api/v1/conditions/{id} 2 <patch op=add,remove,replace >none:204
conditions.previews.create POST /api/v1/conditions/previews 2 <json >json:201
conditions.previews.get GET /api/v1/conditions/previews/{id} 1
conditions.settings.get GET /api/v1/conditions/settings 1
conditions.settings.update PUT /api/v1/conditions/settings 2 <json >none:204
consumption.executions.list GET /api/v1/consumption/executions 1 ?actionToBlock ?filter ?limit:i<200 ?offset:i ?page ?periodsToInclude:+=current,previous ?sort:+=periodstart,-periodstart,+periodstart,periodend,-periodend,+periodend [data
core.authSettings.get GET /api/core/auth-settings 1 role:TenantAdmin
core.authSettings.patch PATCH /api/core/auth-settings 2 <patch! op=replace at=/dcrAllowedAuthenticationMethods,/dynamicClientRegistrationEnabled,/maxUserSessionLifespanMinutes,/userSessionInactivityTimeoutMinutes role:TenantAdmin
core.ipPolicies.create POST /api/core/ip-policies 2 <json! >json:201 role:TenantAdmin
core.ipPolicies.delete DELETE /api/core/ip-policies/{id} 2 >none:204 role:TenantAdmin
core.ipPolicies.get GET /api/core/ip-policies/{id} 1
core.ipPolicies.list GET /api/core/ip-policies 1 ?fields ?filter ?limit:n<100 ?page ?sort=enabled,+enabled,-enabled,createdAt,+createdAt,-createdAt,updatedAt,+updatedAt,-updatedAt,name,+name,-name ?totalResults:b [data role:TenantAdmin
core.ipPolicies.patch PATCH /api/core/ip-policies/{id} 2 <patch! op=replace at=/allowedIps,/enabled,/name >none:204 role:TenantAdmin
cspOrigins.create POST /api/v1/csp-origins 2 <json! >json:201
cspOrigins.delete DELETE /api/v1/csp-origins/{id} 2 >none:204
cspOrigins.generateHeader GET /api/v1/csp-origins/actions/generate-header 1 >json:200=application/json,text/plain
cspOrigins.get GET /api/v1/csp-origins/{id} 1
cspOrigins.list GET /api/v1/csp-origins 1 ?childSrc:b ?connectSrc:b ?connectSrcWSS:b ?fontSrc:b ?formAction:b ?frameAncestors:b ?frameSrc:b ?imgSrc:b ?limit:n<100 ?mediaSrc:b ?name ?next ?objectSrc:b ?origin ?prev ?scriptSrc:b ?sort=name,-name,origin,-origin,createdDate,-createdDate,modifiedDate,-modifiedDate ?styleSrc:b ?workerSrc:b [data
cspOrigins.update PUT /api/v1/csp-origins/{id} 2 <json!
csrfToken GET /api/v1/csrf-token 1 >none:204
dataAlerts.condition GET /api/v1/data-alerts/{alertId}/condition 1
dataAlerts.create POST /api/v1/data-alerts 2 <json! >json:202
dataAlerts.delete DELETE /api/v1/data-alerts/{alertId} 2 >none:204
dataAlerts.executions.delete DELETE /api/v1/data-alerts/{alertId}/executions/{executionId} 2 >none:204
dataAlerts.executions.evaluations GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations 1
dataAlerts.executions.get GET /api/v1/data-alerts/{alertId}/executions/{executionId} 1
dataAlerts.executions.list GET /api/v1/data-alerts/{taskId}/executions 1 ?conditionId ?conditionStatus=FINISHED,FAILED,ALL ?daysOfMonth:i+<31 ?daysOfWeek:+=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY ?fields:+=evaluationId,triggerTime,conditionStatus,executionEvaluationStatus,evaluation,evaluation.endTime,evaluation.resultData,evaluation.resultData.count,evaluation.resultData.headers,evaluation.resultData.positive,evaluation.resultData.negative,evaluation.resultData.dimensions,evaluation.resultData.measures ?includeEvaluation:b ?lastEachDay:b ?limit:i<100 ?minimumGapDays:i ?next ?offset:i ?prev ?searchResultsLimit:i ?since ?sort:+=triggertime,-triggertime,+triggertime ?timezone ?triggered:b ?until [executions
dataAlerts.executions.stats.list GET /api/v1/data-alerts/{taskId}/executions/stats 1 ?period!=month [executionsStats old
dataAlerts.get GET /api/v1/data-alerts/{alertId} 1
dataAlerts.list GET /api/v1/data-alerts 1 ?appID ?conditionId ?limit:i<100 ?next ?offset:i ?ownerId ?ownerName ?prev ?role:+=owner,recipient,notowner ?sort:+=-datecreated,datecreated,+datecreated,-ownername,ownername,+ownername,lasttrigger,-lasttrigger,+lasttrigger,lastscan,-lastscan,+lastscan,name,-name,+name,enabled,-enabled,+enabled,status,-status,+status,nextexecutiontime,-nextexecutiontime,+nextexecutiontime ?status:+=INVALID_RECIPIENT,INVALID_OWNER,DISABLED,VALID [tasks
dataAlerts.patch PATCH /api/v1/data-alerts/{alertId} 2 <patch! op=replace at=/bookmarkId,/conditionId,/description,/enabledAction,/name,/ownerId,/ownerName,/scheduleOptions,/throttling,/triggerType >none:204
dataAlerts.recipientStats.list GET /api/v1/data-alerts/{alertId}/recipient-stats 1 ?groups:+ ?sort:+=+userID,-userID,subscribed,+subscribed ?subscribed:b ?userID (recipientStats
dataAlerts.settings.get GET /api/v1/data-alerts/settings 1
dataAlerts.settings.update PUT /api/v1/data-alerts/settings 2 <json! >none:204 role:TenantAdmin
dataAlerts.trigger POST /api/v1/data-alerts/actions/trigger 2 <json! >json:202
dataAlerts.validate POST /api/v1/data-alerts/actions/validate 2 <json!
dataAssets.create POST /api/v1/data-assets 2 <json! >json:201
dataAssets.deleteMany DELETE /api/v1/data-assets 2 <json! >none:204
dataAssets.get GET /api/v1/data-assets/{data-asset-id} 1 ?projections:+
dataAssets.patch PATCH /api/v1/data-assets/{data-asset-id} 2 <patch! op=add,copy,move,remove,replace,test >json:200,204
dataAssets.update PUT /api/v1/data-assets/{data-asset-id} 2 <json!
dataConnections.create POST /api/v1/data-connections 2 <json! >json:201
dataConnections.delete DELETE /api/v1/data-connections/{qID} 2 ?spaceId ?type=connectionname >none:204
dataConnections.deleteMany POST /api/v1/data-connections/actions/delete 2 <json! >json:207
dataConnections.duplicate POST /api/v1/data-connections/actions/duplicate 2 <json! >json:201
dataConnections.get GET /api/v1/data-connections/{qID} 1 ?byCredentialName:b ?credentialId ?extended:b ?noCache:b ?parseConnection:b ?spaceId ?type=connectionname
dataConnections.list GET /api/v1/data-connections 1 ?caseinsensitive:b ?dataName ?extended:b ?filter ?includeDisabled:b ?includeQris:b ?limit:i<100 ?locale ?noDatafiles:b ?ownedByMe:b ?owner ?page ?personal:b ?sort ?spaceId ?userId [data
dataConnections.patch PATCH /api/v1/data-connections/{qID} 2 ?type=connectionname ^qlik-auth-code <patch! op=add,remove,replace >none:204
dataConnections.update PUT /api/v1/data-connections/{qID} 2 ?spaceId ?type=connectionname <json! >none:204
dataConnections.updateMany POST /api/v1/data-connections/actions/update 2 <json! >json:207
dataCredentials.delete DELETE /api/v1/data-credentials/{qID} 2 ?byCredentialName:b >none:204
dataCredentials.filterOrphan POST /api/v1/data-credentials/actions/filter-orphan 2 <json!
dataCredentials.get GET /api/v1/data-credentials/{qID} 1 ?byCredentialName:b
dataCredentials.patch PATCH /api/v1/data-credentials/{qID} 2 ?byCredentialName:b <patch! op=add,remove,replace >none:204
dataCredentials.update PUT /api/v1/data-credentials/{qID} 2 ?byCredentialName:b <json! >none:204
dataFiles.changeOwner POST /api/v1/data-files/{id}/actions/change-owner 2 <json >none:204
dataFiles.changeSpace POST /api/v1/data-files/{id}/actions/change-space 2 <json >none:204
dataFiles.changeSpaceMany POST /api/v1/data-files/actions/change-space 2 <json >json:207
dataFiles.connections.get GET /api/v1/data-files/connections/{id} 1
dataFiles.connections.list GET /api/v1/data-files/connections 1 ?appId ?includeSpaceStats:b ?limit:i<1000 ?name ?page ?personal:b ?sort=spaceId,+spaceId,-spaceId ?spaceId [data
dataFiles.create POST /api/v1/data-files 2 <multipart |File |Json!:j >json:201
dataFiles.delete DELETE /api/v1/data-files/{id} 2 >none:204
dataFiles.deleteMany POST /api/v1/data-files/actions/delete 2 <json >json:207
dataFiles.get GET /api/v1/data-files/{id} 1
dataFiles.list GET /api/v1/data-files 1 ?allowInternalFiles:b ?appId ?baseNameWildcard ?connectionId ?excludeFiles:b ?excludeSubFolders:b ?folderId ?folderPath ?includeAllSpaces:b ?includeFolderStats:b ?includeFolders:b ?limit:i<1000 ?name ?notOwnerId ?ownerId ?page ?sort=name,+name,-name,size,+size,-size,modifiedDate,+modifiedDate,-modifiedDate,folder,+folder,-folder,baseName,+baseName,-baseName [data
dataFiles.quotas GET /api/v1/data-files/quotas 1
dataFiles.update PUT /api/v1/data-files/{id} s/800 <multipart |File |Json:j >json:201
dataGovernance.dataProducts.activate POST /api/data-governance/data-products/{dataProductId}/actions/activate 2 <json! >json:201
dataGovernance.dataProducts.changelogs.list GET /api/data-governance/data-products/{dataProductId}/changelogs 1 ?limit:i<100 ?page:i ?sort=+createdAt,-createdAt [data
dataGovernance.dataProducts.computeDatasetsDataQuality POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality s/10 >json:202@
dataGovernance.dataProducts.create POST /api/data-governance/data-products 2 <json! >json:201
dataGovernance.dataProducts.deactivate POST /api/data-governance/data-products/{dataProductId}/actions/deactivate 2 >none:204
dataGovernance.dataProducts.delete DELETE /api/data-governance/data-products/{dataProductId} 2 >none:204
dataGovernance.dataProducts.exportDocumentation GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation 1 >text:200=text/markdown
dataGovernance.dataProducts.generateProviderUrl POST /api/data-governance/data-products/actions/generate-provider-url 2 ?dataSetId!
dataGovernance.dataProducts.get GET /api/data-governance/data-products/{dataProductId} 1
dataGovernance.dataProducts.move POST /api/data-governance/data-products/{dataProductId}/actions/move 2 <json! >none:204
dataGovernance.dataProducts.patch PATCH /api/data-governance/data-products/{dataProductId} 2 <patch! op=replace at=/apiConsumableDatasetIds,/datasetIds,/description,/glossaryIds,/keyContacts,/name,/readMe,/tags >none:204
dataGovernance.dataQualities.batchComputations.get GET /api/data-governance/data-qualities/batch-computations/{batchComputationId} 1
dataGovernance.dataQualities.computations.create POST /api/data-governance/data-qualities/computations s/10 <json! >json:202@
dataGovernance.dataQualities.computations.get GET /api/data-governance/data-qualities/computations/{computationId} 1
dataGovernance.dataQualities.fieldQualities.filter POST /api/data-governance/data-qualities/field-qualities/actions/filter 2 <json!
dataGovernance.dataQualities.globalResults.filter POST /api/data-governance/data-qualities/global-results/actions/filter 2 <json!
dataGovernance.dataQualities.globalResults.get GET /api/data-governance/data-qualities/global-results 1 ?connectionId ?datasetId!
dataGovernance.trustScores.results.dataSets.filter POST /api/data-governance/trust-scores/results/data-sets/actions/filter 2 <json! may:dataset:read,dataquality:read
dataQualities.computations.create POST /api/v1/data-qualities/computations s/10 <json! >json:202 old new:dataGovernance.dataQualities.computations.create
dataQualities.computations.get GET /api/v1/data-qualities/computations/{computationId} 1 old new:dataGovernance.dataQualities.computations.get
dataQualities.globalResults GET /api/v1/data-qualities/global-results 1 ?connectionId ?datasetId! old new:dataGovernance.dataQualities.globalResults.get
dataSets.create POST /api/v1/data-sets 2 <json! >json:201
dataSets.deleteMany DELETE /api/v1/data-sets 2 <json! >none:204
dataSets.get GET /api/v1/data-sets/{data-set-id} 1 ?projections:+
dataSets.patch PATCH /api/v1/data-sets/{data-set-id} 2 <patch! op=add,copy,move,remove,replace,test >json:200,204
dataSets.profiles.list GET /api/v1/data-sets/{data-set-id}/profiles 1 ?dataConnectionIds:+ ?limit:i<100 ?page:i ?projections:+ ?sort:+ >json:200,202 [data
dataSets.update PUT /api/v1/data-sets/{data-set-id} 2 <json!
dataSources.apiSpecs GET /api/v1/data-sources/{dataSourceId}/api-specs 1
dataSources.gateways.list GET /api/v1/data-sources/{dataSourceId}/gateways 1 ?forceRefresh:b (gateways
dataSources.list GET /api/v1/data-sources 1 ?dataSourceId ?detail:b ?includeDisabled:b ?includeui:b
dataSources.settings.get GET /api/v1/data-sources/{dataSourceId}/settings 1
dataSources.settings.update PUT /api/v1/data-sources/{dataSourceId}/settings 2 <json!
dataStores.create POST /api/v1/data-stores 2 <json! >json:201
dataStores.dataAssets.dataSets.deleteMany DELETE /api/v1/data-stores/{data-store-ids,}/data-assets/{data-asset-ids,}/data-sets 2 >none:204
dataStores.dataAssets.dataSets.list GET /api/v1/data-stores/{data-store-ids,}/data-assets/{data-asset-ids,}/data-sets 1 ?limit:i<100 ?page:i ?projections:+ ?sort:+ [data
dataStores.dataAssets.deleteMany DELETE /api/v1/data-stores/{data-store-ids,}/data-assets 2 >none:204
dataStores.dataAssets.list GET /api/v1/data-stores/{data-store-ids,}/data-assets 1 ?limit:i<100 ?page:i ?projections:+ ?sort:+ [data
dataStores.deleteMany DELETE /api/v1/data-stores 2 <json! >none:204
dataStores.get GET /api/v1/data-stores/{data-store-id} 1 ?projections:+
dataStores.list GET /api/v1/data-stores 1 ?limit:i<100 ?page:i ?projections:+ ?sort:+ [data
dataStores.patch PATCH /api/v1/data-stores/{data-store-id} 2 <patch! op=add,copy,move,remove,replace,test >json:200,204
dataStores.update PUT /api/v1/data-stores/{data-store-id} 2 <json!
diProjects.actions.get GET /api/v1/di-projects/actions/{actionId} 1 ?detailed:b
diProjects.bindings.get GET /api/v1/di-projects/{projectId}/bindings 1 ?recalculate:b
diProjects.bindings.update PUT /api/v1/di-projects/{projectId}/bindings 2 <json!
diProjects.create POST /api/v1/di-projects 2 <json! >json:201
diProjects.diTasks.get GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId} 1
diProjects.diTasks.list GET /api/v1/di-projects/{projectId}/di-tasks 1 (dataTasks
diProjects.diTasks.prepare POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare 2 <json >json:202@
diProjects.diTasks.recreateDatasets POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets 2 <json >json:202@
diProjects.diTasks.requestReload POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload 2 <json!
diProjects.diTasks.runtime.runs.search POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search 2 <json!
diProjects.diTasks.runtime.runs.state.datasets.list GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets 1 (datasets
diProjects.diTasks.runtime.runs.state.get GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state 1
diProjects.diTasks.runtime.start POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start 2 <json >none:204
diProjects.diTasks.runtime.state.datasets.list GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets s/120 (datasets
diProjects.diTasks.runtime.state.get GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state s/120
diProjects.diTasks.runtime.stop POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop 2 >none:204
diProjects.diTasks.validate POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate 2 <json >json:202@
diProjects.export POST /api/v1/di-projects/{projectId}/actions/export 2 <json >binary:200
diProjects.get GET /api/v1/di-projects/{projectId} 1
diProjects.import POST /api/v1/di-projects/{projectId}/actions/import 2 <multipart! |zip
diProjects.importAsync POST /api/v1/di-projects/{projectId}/actions/import-async 2 <multipart! |zip >json:202@
diProjects.list GET /api/v1/di-projects 1 ?spaceId (projects
diProjects.prepare POST /api/v1/di-projects/{projectId}/actions/prepare 2 <json! >json:202@
diProjects.utils.validateProjectDefinitions POST /api/v1/di-projects/utils/actions/validate-project-definitions 2 <multipart! |zip
diProjects.validate POST /api/v1/di-projects/{projectId}/actions/validate 2 <json! >json:202@
directAccessAgents.action POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction} 2 >none:204 role:TenantAdmin
directAccessAgents.benchmarks.cancel POST /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel 2 >json:202 role:TenantAdmin
directAccessAgents.benchmarks.create POST /api/v1/direct-access-agents/{agentId}/benchmarks 2 ?force:b ?gigaBytesToTransfer:i >json:201 role:TenantAdmin
directAccessAgents.benchmarks.get GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId} 1 role:TenantAdmin
directAccessAgents.configurations.get GET /api/v1/direct-access-agents/{agentId}/configurations 1 ?queryProperties:+ role:TenantAdmin
directAccessAgents.configurations.patch PATCH /api/v1/direct-access-agents/{agentId}/configurations 2 <patch=application/json,application/json-patch+json op=add,remove,replace at=AGENT_HEALTH_FAIL_MINUTES_LIMIT,AGENT_LOG_LEVEL,AGENT_LOG_MAX_FILE_SIZE_MB,AGENT_LOG_OPTIONS,AGENT_LOG_RETENTION_DAYS,CHUNK_RECOVERY_RESUME_THRESHOLD_MINUTES,DCAAS_LOG_LEVEL,DCAAS_LOG_RETENTION_DAYS,EXTEND_FIRST_REQUEST_TIMEOUT,FILE_LOG_LEVEL,FILE_LOG_RETENTION_DAYS,FILE_MAX_PROCESS_COUNT,FILE_PROCESS_ISOLATION_MODE,METRICS_LOG_MAX_FILE_SIZE_MB,METRICS_LOG_RETENTION_DAYS,ODBC_LOG_LEVEL,ODBC_LOG_RETENTION_DAYS,ODBC_MAX_PROCESS_COUNT,ODBC_PROCESS_ISOLATION_MODE,ODBC_RELOAD_SESSION_LIFE,ODBC_TABLES_LIMIT_FOR_GENERICODBC,OPTIONAL_CAPABILITIES,OVERRIDE_CHUNKS_CACHE_DIR,RELOAD_CACHE_MEMORY_MB,REST_ALLOW_LOCALHOST_CONNECTION,REST_LOG_LEVEL,REST_LOG_RETENTION_DAYS,REST_MAX_PROCESS_COUNT,REST_PROCESS_ISOLATION_MODE,SAPBW_LOG_LEVEL,SAPBW_LOG_RETENTION_DAYS,SAPBW_MAX_PROCESS_COUNT,SAPBW_PROCESS_ISOLATION_MODE,SAPPACKAGE_LOG_LEVEL,SAPPACKAGE_LOG_RETENTION_DAYS,SAPPACKAGE_MAX_PROCESS_COUNT,SAPPACKAGE_PROCESS_ISOLATION_MODE,SAPSQL_LOG_LEVEL,SAPSQL_LOG_RETENTION_DAYS,SAPSQL_MAX_PROCESS_COUNT,SAPSQL_PROCESS_ISOLATION_MODE >json:204,207 role:TenantAdmin
directAccessAgents.connectors.fileConnector.files.allowedPaths.get GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths 1 role:TenantAdmin
directAccessAgents.connectors.fileConnector.files.allowedPaths.update PUT /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths 2 <json >none:204 role:TenantAdmin
directAccessAgents.connectors.files.get GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType} 1 {connectorType=file-connector,rest-connector,odbc-connector {fileType=CustomTypesMapping,PlainTextConfiguration,AllowedPaths,AllowedDrivers,AllowedDsns role:TenantAdmin
directAccessAgents.connectors.files.list GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files 1 {connectorType=file-connector,rest-connector,odbc-connector (result role:TenantAdmin
directAccessAgents.connectors.files.update PUT /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType} 2 {connectorType=file-connector,rest-connector,odbc-connector {fileType=CustomTypesMapping,PlainTextConfiguration,AllowedPaths,AllowedDrivers,AllowedDsns <json >none:204 role:TenantAdmin
directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.get GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings 1 role:TenantAdmin
directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.update PUT /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings 2 <json >none:204 role:TenantAdmin
directAccessAgents.tools.metricsCollector.configuration.get GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration 1 role:TenantAdmin
directAccessAgents.tools.metricsCollector.configuration.update PUT /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration 2 <json >none:204 role:TenantAdmin
encryption.keyproviders.create POST /api/v1/encryption/keyproviders 2 <json >json:201
encryption.keyproviders.delete DELETE /api/v1/encryption/keyproviders/{arnFingerPrint} 2 >none:204
encryption.keyproviders.get GET /api/v1/encryption/keyproviders/{arnFingerPrint} 1
encryption.keyproviders.list GET /api/v1/encryption/keyproviders 1 (errors
encryption.keyproviders.listAll GET /api/v1/encryption/keyproviders/actions/list 1
encryption.keyproviders.migrate POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate 2
encryption.keyproviders.migration.details GET /api/v1/encryption/keyproviders/migration/actions/details 1
encryption.keyproviders.patch PATCH /api/v1/encryption/keyproviders/{arnFingerPrint} 2 <patch! op=replace >none:204
encryption.keyproviders.resetToDefaultProvider POST /api/v1/encryption/keyproviders/actions/reset-to-default-provider 2 >json:200,205
encryption.keyproviders.test POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test 2 >json:201
extensions.create POST /api/v1/extensions 2 <multipart! |data:j |file >json:201
extensions.delete DELETE /api/v1/extensions/{id} 2 >none:204
extensions.download GET /api/v1/extensions/{id}/file 1 >binary:200=application/zip,application/octet-stream
extensions.file.get GET /api/v1/extensions/{id}/file/{filepath*} 1 >none:200
extensions.get GET /api/v1/extensions/{id} 1
extensions.list GET /api/v1/extensions 1 (data
extensions.patch PATCH /api/v1/extensions/{id} 2 <multipart! |data:j |file
glossaries.categories.create POST /api/v1/glossaries/{id}/categories 2 <json >json:201
glossaries.categories.delete DELETE /api/v1/glossaries/{id}/categories/{categoryId} 2 >none:204
glossaries.categories.get GET /api/v1/glossaries/{id}/categories/{categoryId} 1 ^if-match
glossaries.categories.list GET /api/v1/glossaries/{id}/categories 1 ?countTotal:b ?limit:i<100 ?next ?prev ?sort=description,+description,-description,name,+name,-name,update,+update,-update [data
glossaries.categories.patch PATCH /api/v1/glossaries/{id}/categories/{categoryId} 2 ^if-match <patch! op=replace >none:204
glossaries.categories.update PUT /api/v1/glossaries/{id}/categories/{categoryId} 2 ^if-match <json
glossaries.create POST /api/v1/glossaries 2 <json >json:201
glossaries.delete DELETE /api/v1/glossaries/{id} 2 >none:204
glossaries.export GET /api/v1/glossaries/{id}/actions/export 1 ?format=json,xlsx >json:200=application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
glossaries.get GET /api/v1/glossaries/{id} 1
glossaries.import POST /api/v1/glossaries/actions/import 2 ?importerAsFallbackSteward:b ?lookupUserOnEmail:b ?spaceId <json=application/json,application/json+qlik,application/json+atlan,application/json+atlas >json:201
glossaries.list GET /api/v1/glossaries 1 ?countTotal:b ?limit:i<100 ?next ?prev ?sort=name,+name,-name,description,+description,-description [data
glossaries.patch PATCH /api/v1/glossaries/{id} 2 ^if-match <patch! op=replace >none:204
glossaries.terms.changeStatus POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status 2 ?status!=draft,verified,deprecated ^if-match
glossaries.terms.create POST /api/v1/glossaries/{id}/terms 2 <json >json:201
glossaries.terms.delete DELETE /api/v1/glossaries/{id}/terms/{termId} 2 >none:204
glossaries.terms.get GET /api/v1/glossaries/{id}/terms/{termId} 1
glossaries.terms.links.create POST /api/v1/glossaries/{id}/terms/{termId}/links 2 ^if-match <json >json:201
glossaries.terms.links.list GET /api/v1/glossaries/{id}/terms/{termId}/links 1 ?countTotal:b ?filter ?limit:i<100 ?next ?prev ?sort=type,+type,-type,subtype,+subtype,-subtype,created,+created,-created [data
glossaries.terms.list GET /api/v1/glossaries/{id}/terms 1 ?countTotal:b ?filter ?limit:i<100 ?next ?prev ?sort=abbreviation,+abbreviation,-abbreviation,description,+description,-description,name,+name,-name,status,+status,-status,updated,+updated,-updated [data
glossaries.terms.patch PATCH /api/v1/glossaries/{id}/terms/{termId} 2 ^if-match <patch! op=replace >none:204
glossaries.terms.revisions.list GET /api/v1/glossaries/{id}/terms/{termId}/revisions 1 ?countTotal:b ?limit:i<100 ?next ?prev ?sort=update,+update,-update [data
glossaries.terms.update PUT /api/v1/glossaries/{id}/terms/{termId} 2 ^if-match <json
glossaries.update PUT /api/v1/glossaries/{id} 2 ^if-match <json
groups.create POST /api/v1/groups 2 <json! >json:201
groups.delete DELETE /api/v1/groups/{groupId} 2 >none:204
groups.filter POST /api/v1/groups/actions/filter s/200 ?limit:n<100 ?next ?prev ?sort=name,+name,-name <json [data
groups.get GET /api/v1/groups/{groupId} 1
groups.list GET /api/v1/groups 1 ?filter ?limit:n<100 ?next ?prev ?sort ?systemGroups:b ?totalResults:b [data
groups.patch PATCH /api/v1/groups/{groupId} 2 <patch! op=replace at=assignedRoles,description,name >none:204
groups.settings.get GET /api/v1/groups/settings 1
groups.settings.patch PATCH /api/v1/groups/settings 2 <patch! op=replace at=/autoCreateGroups,/syncIdpGroups,/systemGroups/{id}/assignedRoles >none:204
identityProviders.create POST /api/v1/identity-providers 2 <json >json:201 role:TenantAdmin
identityProviders.delete DELETE /api/v1/identity-providers/{id} 2 >none:204 role:TenantAdmin
identityProviders.get GET /api/v1/identity-providers/{id} 1 role:TenantAdmin
identityProviders.list GET /api/v1/identity-providers 1 ?active:b ?limit:n<100 ?next ?prev [data
identityProviders.me.meta GET /api/v1/identity-providers/me/meta 1
identityProviders.metadata GET /api/v1/identity-providers/.well-known/metadata.json 1
identityProviders.patch PATCH /api/v1/identity-providers/{id} 2 ^QLIK-IDP-POPTS-MATCH <patch op=promote-options,replace at=/active,/clockToleranceSec,/description,/meta,/options,/options/claimsMapping,/options/discoveryUrl,/options/realm,/pendingOptions,/pendingOptions/allowIdpInitiatedLogin,/pendingOptions/certificates,/pendingOptions/claimsMapping,/pendingOptions/clientId,/pendingOptions/clientSecret,/pendingOptions/decryptingKey,/pendingOptions/discoveryUrl,/pendingOptions/emailVerifiedAlwaysTrue,/pendingOptions/entityId,/pendingOptions/idTokenSignatureAlg,/pendingOptions/metadata,/pendingOptions/nameIdFormat,/pendingOptions/realm,/pendingOptions/signOnUrl,/postLogoutRedirectUri >none:204 role:TenantAdmin
identityProviders.status GET /api/v1/identity-providers/status 1 role:TenantAdmin
items.collections.list GET /api/v1/items/{itemId}/collections 1 ?limit:i<100 ?name ?next ?prev ?query ?sort=+createdAt,-createdAt,+name,-name,+updatedAt,-updatedAt ?type=private,public,publicgoverned [data
items.delete DELETE /api/v1/items/{itemId} 2 >none:204
items.get GET /api/v1/items/{itemId} 1
items.list GET /api/v1/items 1 ?collectionId ?createdByUserId ?id ?limit:i<100 ?name ?next ?noActions:b ?notCreatedByUserId ?notOwnerId ?ownerId ?prev ?query ?resourceId ?resourceIds ?resourceLink ?resourceSubType ?resourceType=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page ?shared:b ?sort=+createdAt,-createdAt,+name,-name,+updatedAt,-updatedAt,+recentlyUsed,-recentlyUsed ?spaceId ?spaceType=shared,managed,personal,data [data
items.publishedItems.list GET /api/v1/items/{itemId}/publisheditems 1 ?limit:i<100 ?next ?prev ?resourceType=app,qlikview,qvapp,genericlink,sharingservicetask,note,dataasset,dataset,automation,automl-experiment,automl-deployment,assistant,dataproduct,dataqualityrule,glossary,knowledgebase,script,semantictype,page ?sort=+createdAt,-createdAt,+name,-name,+updatedAt,-updatedAt [data
items.settings.get GET /api/v1/items/settings 1
items.settings.patch PATCH /api/v1/items/settings 2 <patch! op=replace at=/usageMetricsEnabled
items.update PUT /api/v1/items/{itemId} 2 <json!
knowledgebases.create POST /api/v1/knowledgebases 2 <json >json:201
knowledgebases.datasources.cancel POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel 2
knowledgebases.datasources.create POST /api/v1/knowledgebases/{id}/datasources 2 <json >json:201
knowledgebases.datasources.delete DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId} 2 >none:204
knowledgebases.datasources.download POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download 2 <json
knowledgebases.datasources.histories.get GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId} 1 old
knowledgebases.datasources.histories.list GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories 1 ?limit:i<100 ?next ?prev ?sort=COMPLETED,-COMPLETED [data
knowledgebases.datasources.schedules.create POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules 2 <json >json:200,201
knowledgebases.datasources.schedules.delete DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules 2 >none:204
knowledgebases.datasources.schedules.get GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules 1
knowledgebases.datasources.sync POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync 2 ?migrate:b >json:202
knowledgebases.datasources.update PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId} 2 <json
knowledgebases.delete DELETE /api/v1/knowledgebases/{id} 2 >none:204
knowledgebases.get GET /api/v1/knowledgebases/{id} 1
knowledgebases.histories.list GET /api/v1/knowledgebases/{id}/histories 1 ?limit:i<100 ?next ?prev ?sort=COMPLETED,-COMPLETED [data
knowledgebases.list GET /api/v1/knowledgebases 1 ?countTotal:b ?limit:i<100 ?next ?prev ?sort=NAME,-NAME,DESCRIPTION,-DESCRIPTION,CREATED,-CREATED,UPDATED,-UPDATED [data
knowledgebases.patch PATCH /api/v1/knowledgebases/{id} 2 ^if-match <patch! op=REPLACE >none:204
knowledgebases.search POST /api/v1/knowledgebases/{id}/actions/search 2 <json
licenses.assignments.add POST /api/v1/licenses/assignments/actions/add 2 <json! >json:207
licenses.assignments.deleteMany POST /api/v1/licenses/assignments/actions/delete 2 <json! >json:207
licenses.assignments.list GET /api/v1/licenses/assignments 1 ?filter ?limit:i<100 ?orphans:b ?page ?sort [data
licenses.assignments.updateMany POST /api/v1/licenses/assignments/actions/update 2 <json! >json:207
licenses.consumption GET /api/v1/licenses/consumption 1 ?filter ?limit:i<200 ?page ?sort [data
licenses.overview GET /api/v1/licenses/overview 1
licenses.settings.get GET /api/v1/licenses/settings 1
licenses.settings.update PUT /api/v1/licenses/settings 2 <json
licenses.status GET /api/v1/licenses/status 1
lineageGraphs.impact.expand GET /api/v1/lineage-graphs/impact/{id}/actions/expand s/20 ?down:i ?level!=field,table ?node!
lineageGraphs.impact.overview GET /api/v1/lineage-graphs/impact/{id}/overview s/20 ?down:i
lineageGraphs.impact.search GET /api/v1/lineage-graphs/impact/{id}/actions/search s/20 ?down:i ?filter!
lineageGraphs.impact.source GET /api/v1/lineage-graphs/impact/{id}/source s/20
lineageGraphs.nodes.expand GET /api/v1/lineage-graphs/nodes/{id}/actions/expand s/20 ?collapse:b ?level!=field,table ?node! ?up:i
lineageGraphs.nodes.get GET /api/v1/lineage-graphs/nodes/{id} s/20 ?collapse:b ?level=field,table,resource,all ?up:i
lineageGraphs.nodes.overview POST /api/v1/lineage-graphs/nodes/{id}/overview 2 ?collapse:b ?up:i <json >json:200,201,207
lineageGraphs.nodes.search GET /api/v1/lineage-graphs/nodes/{id}/actions/search s/20 ?collapse:b ?filter! ?up:i
login.interactive GET /login 1 %login ?login_hint ?max_age:n ?prompt=none,login ?returnto ?scope:_=offline_access ^Qlik-Web-Integration-ID >redirect:302
login.jwtSession POST /login/jwt-session 2 %login
ml.deployments.activateModels POST /api/v1/ml/deployments/{deploymentId}/actions/activate-models 2 >none:204
ml.deployments.aliases.create POST /api/v1/ml/deployments/{deploymentId}/aliases 2 <json >json:201
ml.deployments.aliases.delete DELETE /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId} 2 >none:204
ml.deployments.aliases.get GET /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId} 1
ml.deployments.aliases.list GET /api/v1/ml/deployments/{deploymentId}/aliases 1 ?filter ?limit:i<100 ?offset:i ?sort=name,+name,-name [data
ml.deployments.aliases.patch PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId} 2 <patch op=replace at=/models,/name >none:204
ml.deployments.aliases.realtimePredictions.run POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run 2 ?includeNotPredictedReason:b ?includeShap:b ?includeSource:b ?index <json
ml.deployments.batchPredictions.create POST /api/v1/ml/deployments/{deploymentId}/batch-predictions 2 <json >json:201
ml.deployments.batchPredictions.delete DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId} 2 >none:204
ml.deployments.batchPredictions.get GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId} 1
ml.deployments.batchPredictions.list GET /api/v1/ml/deployments/{deploymentId}/batch-predictions 1 ?filter ?limit:i<100 ?offset:i ?sort=createdAt,+createdAt,-createdAt,description,+description,-description,name,+name,-name,updatedAt,+updatedAt,-updatedAt [data
ml.deployments.batchPredictions.patch PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId} 2 <patch op=replace at=/applyDatasetChangeOnly,/dataSetId,/description,/indexColumn,/name,/ownerId,/writeback/dstCoordShapName,/writeback/dstName,/writeback/dstNotPredictedName,/writeback/dstShapName,/writeback/dstSourceName,/writeback/format,/writeback/spaceId >none:204
ml.deployments.batchPredictions.predict POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict 2 >json:202@@
ml.deployments.batchPredictions.schedule.delete DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule 2 >none:204
ml.deployments.batchPredictions.schedule.get GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule 1
ml.deployments.batchPredictions.schedule.patch PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule 2 <patch op=replace at=/applyDatasetChangeOnly,/endDateTime,/recurrence,/startDateTime,/timezone >none:204
ml.deployments.batchPredictions.schedule.update PUT /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule 2 <json >json:201
ml.deployments.create POST /api/v1/ml/deployments 2 <json >json:201
ml.deployments.deactivateModels POST /api/v1/ml/deployments/{deploymentId}/actions/deactivate-models 2 >none:204
ml.deployments.delete DELETE /api/v1/ml/deployments/{deploymentId} 2 >none:204
ml.deployments.get GET /api/v1/ml/deployments/{deploymentId} 1
ml.deployments.list GET /api/v1/ml/deployments 1 ?filter ?limit:i<100 ?offset:i ?sort=createdAt,+createdAt,-createdAt,name,+name,-name,updatedAt,+updatedAt,-updatedAt [data
ml.deployments.models.add POST /api/v1/ml/deployments/{deploymentId}/models/actions/add 2 <json >none:204
ml.deployments.models.remove POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove 2 <json >none:204
ml.deployments.patch PATCH /api/v1/ml/deployments/{deploymentId} 2 <patch op=replace at=/description,/name,/spaceId >none:204
ml.deployments.realtimePredictions.run POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run 2 ?includeNotPredictedReason:b ?includeShap:b ?includeSource:b ?index <json
ml.experiments.create POST /api/v1/ml/experiments 2 <json >json:201
ml.experiments.delete DELETE /api/v1/ml/experiments/{experimentId} 2 >none:204
ml.experiments.get GET /api/v1/ml/experiments/{experimentId} 1
ml.experiments.list GET /api/v1/ml/experiments 1 ?filter ?limit:i<100 ?offset:i ?sort=createdAt,+createdAt,-createdAt,description,+description,-description,name,+name,-name,updatedAt,+updatedAt,-updatedAt [data
ml.experiments.models.get GET /api/v1/ml/experiments/{experimentId}/models/{modelId} 1
ml.experiments.models.list GET /api/v1/ml/experiments/{experimentId}/models 1 ?filter ?limit:i<100 ?offset:i ?sort=createdAt,+createdAt,-createdAt,description,+description,-description,name,+name,-name,updatedAt,+updatedAt,-updatedAt [data
ml.experiments.patch PATCH /api/v1/ml/experiments/{experimentId} 2 <patch op=replace at=/description,/name,/spaceId >none:204
ml.experiments.recommendModels POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models 2 <json
ml.experiments.versions.create POST /api/v1/ml/experiments/{experimentId}/versions 2 <json >json:201
ml.experiments.versions.delete DELETE /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId} 2 >none:204
ml.experiments.versions.get GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId} 1
ml.experiments.versions.list GET /api/v1/ml/experiments/{experimentId}/versions 1 ?filter ?limit:i<100 ?offset:i ?sort=createdAt,+createdAt,-createdAt,description,+description,-description,experimentMode,+experimentMode,-experimentMode,experimentType,+experimentType,-experimentType,name,+name,-name,status,+status,-status,updatedAt,+updatedAt,-updatedAt,versionNumber,+versionNumber,-versionNumber [data
ml.experiments.versions.patch PATCH /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId} 2 <patch op=replace at=/name >none:204
ml.jobs.cancel POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel 2 {corrType=batch-prediction,experiment-version >none:204
ml.profileInsights.create POST /api/v1/ml/profile-insights 2 <json >json:200,202@@
ml.profileInsights.get GET /api/v1/ml/profile-insights/{dataSetId} 1 ?experimentType=binary,multiclass,regression ?experimentVersionId ?target
notes.settings.get GET /api/v1/notes/settings 1 old
notes.settings.update PUT /api/v1/notes/settings 2 <json! old
notifications.list GET /api/v1/notifications 1 ?locale ?manageableInHub:b ?subscribable:b (notifications
oauth.authorize GET /oauth/authorize 1 %oauth ?client_id! ?code_challenge ?code_challenge_method!=S256 ?login_hint ?max_age:n ?prompt=none,login,consent ?redirect_uri! ?response_type! ?scope!:_ ?state! >redirect:302
oauth.metadata GET /.well-known/oauth-authorization-server 1 %.well-known
oauth.revoke POST /oauth/revoke 2 %oauth <json!=application/json,application/x-www-form-urlencoded
oauth.token POST /oauth/token 2 %oauth <json=application/json,application/x-www-form-urlencoded
oauthClients.clientSecrets.create POST /api/v1/oauth-clients/{id}/client-secrets 2 >json:201
oauthClients.clientSecrets.delete DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint} 2 >none:204
oauthClients.connectionConfigs.me.delete DELETE /api/v1/oauth-clients/{id}/connection-configs/me 2 >none:204
oauthClients.connectionConfigs.me.get GET /api/v1/oauth-clients/{id}/connection-configs/me 1
oauthClients.connectionConfigs.me.patch PATCH /api/v1/oauth-clients/{id}/connection-configs/me 2 <patch! op=replace at=/consentMethod >none:204
oauthClients.create POST /api/v1/oauth-clients 2 <json! >json:201
oauthClients.delete DELETE /api/v1/oauth-clients/{id} 2 ^qlik-confirm-delete! >none:204
oauthClients.get GET /api/v1/oauth-clients/{id} 1
oauthClients.list GET /api/v1/oauth-clients 1 ?filter ?limit:n<100 ?next ?prev ?sort=+clientId,-clientId,+clientName,-clientName,+appType,-appType,+tenantId,-tenantId,+createdAt,-createdAt,+updatedAt,-updatedAt ?totalResults:b [data
oauthClients.patch PATCH /api/v1/oauth-clients/{id} 2 <patch! op=add,remove,replace at=/allowedAuthMethods,/allowedGrantTypes,/allowedOrigins,/allowedScopes,/clientName,/clientUri,/description,/logoUri,/publicKeys,/redirectUris >json:202,204
oauthClients.publish POST /api/v1/oauth-clients/{id}/actions/publish 2 >json:201
oauthTokens.delete DELETE /api/v1/oauth-tokens/{tokenId} 2 >none:204
oauthTokens.list GET /api/v1/oauth-tokens 1 ?limit:n<100 ?page ?sort=userId ?userId [data
questions.ask POST /api/v1/questions/actions/ask 2 ^qlik-web-integration-id <json! >json:200,201
questions.filter POST /api/v1/questions/actions/filter 2 ?limit:i<100 ?page ?sort=createdAt,updatedAt,+createdAt,+updatedAt,-createdAt,-updatedAt <json! [data
quotas.get GET /api/v1/quotas/{id} 1 ?reportUsage:b (data
quotas.list GET /api/v1/quotas 1 ?reportUsage:b (data
reloadTasks.create POST /api/v1/reload-tasks 2 <json! >json:201 old:2026-09 new:scheduling.tasks.create
reloadTasks.delete DELETE /api/v1/reload-tasks/{taskId} 2 >none:204 old:2026-09 new:scheduling.tasks.delete
reloadTasks.get GET /api/v1/reload-tasks/{taskId} 1 old:2026-09 new:scheduling.tasks.get
reloadTasks.list GET /api/v1/reload-tasks 1 ?appId ?limit:i<100 ?next ?partial:b ?prev [data old:2026-09 new:scheduling.tasks.list
reloadTasks.update PUT /api/v1/reload-tasks/{taskId} 2 <json! old:2026-09 new:scheduling.tasks.update
reloads.cancel POST /api/v1/reloads/{reloadId}/actions/cancel s/50 >json:202,204
reloads.create POST /api/v1/reloads s/50 <json! >json:201
reloads.get GET /api/v1/reloads/{reloadId} 1
reloads.list GET /api/v1/reloads 1 ?appId! ?filter ?limit:i<100 ?log:b ?next ?partial:b ?prev ?sort=creationTime,+creationTime,-creationTime,status,+status,-status,startTime,+startTime,-startTime,endTime,+endTime,-endTime [data
reportTemplates.create POST /api/v1/report-templates 2 <json >json:201
reportTemplates.delete DELETE /api/v1/report-templates/{id} 2 >none:204
reportTemplates.download POST /api/v1/report-templates/{id}/actions/download 2 >binary:200
reportTemplates.get GET /api/v1/report-templates/{id} 1
reportTemplates.list GET /api/v1/report-templates 1 ?limit:i<100 ?name ?ownerId ?skip:i<2147483647 ?sort:+=name,+name,-name,createdAt,+createdAt,-createdAt,updatedAt,+updatedAt,-updatedAt,type,+type,-type ?sourceAppId [data
reportTemplates.patch PATCH /api/v1/report-templates/{id} 2 <patch=application/json,application/json-patch+json >none:204
reportTemplates.update PUT /api/v1/report-templates/{id} 2 <json >json:201
reports.create POST /api/v1/reports s/10 <json! >json:202@
reports.outputs.list GET /api/v1/reports/{id}/outputs 1 ?filter ?limit:i<100 ?page ?sort:+=+outputId,-outputId,+sizeBytes,-sizeBytes [data
reports.status GET /api/v1/reports/{id}/status 1
roles.create POST /api/v1/roles 2 <json! >json:201 role:TenantAdmin
roles.delete DELETE /api/v1/roles/{id} 2 >none:204 role:TenantAdmin
roles.get GET /api/v1/roles/{id} 1
roles.list GET /api/v1/roles 1 ?filter ?limit:n<100 ?next ?prev ?sort ?totalResults:b [data
roles.patch PATCH /api/v1/roles/{id} 2 <patch! op=add,remove-value,replace at=/assignedScopes,/assignedScopes/-,/description,/name >none:204 role:TenantAdmin
scheduling.tasks.create POST /api/scheduling/tasks 2 <json! >json:201
scheduling.tasks.delete DELETE /api/scheduling/tasks/{id} 2 >none:204
scheduling.tasks.get GET /api/scheduling/tasks/{id} 1
scheduling.tasks.graphs.ancestors GET /api/scheduling/tasks/{id}/graphs/ancestors 1 ?level:i<100 ?withTask:b
scheduling.tasks.graphs.children.list GET /api/scheduling/tasks/{id}/graphs/children 1 ?filter ?limit:i<100 ?page ?sort=+createdAt,-createdAt,+enabled,-enabled,+name,-name,+ownerId,-ownerId,+resourceId,-resourceId,+spaceId,-spaceId,+updatedAt,-updatedAt,+updatedBy,-updatedBy,+lastStatus,-lastStatus,+lastTriggeredBy,-lastTriggeredBy,+lastStartedAt,-lastStartedAt,+lastEndedAt,-lastEndedAt,+lastExecutedAs,-lastExecutedAs,+triggerType,-triggerType [data
scheduling.tasks.graphs.descendants GET /api/scheduling/tasks/{id}/graphs/descendants 1 ?level:i<100 ?withTask:b
scheduling.tasks.graphs.parents.list GET /api/scheduling/tasks/{id}/graphs/parents 1 ?filter ?limit:i<100 ?page ?sort=+createdAt,-createdAt,+enabled,-enabled,+name,-name,+ownerId,-ownerId,+resourceId,-resourceId,+spaceId,-spaceId,+updatedAt,-updatedAt,+updatedBy,-updatedBy,+lastStatus,-lastStatus,+lastTriggeredBy,-lastTriggeredBy,+lastStartedAt,-lastStartedAt,+lastEndedAt,-lastEndedAt,+lastExecutedAs,-lastExecutedAs,+triggerType,-triggerType [data
scheduling.tasks.graphs.subgraph GET /api/scheduling/tasks/{id}/graphs/subgraph 1 ?level:i<100 ?withTask:b
scheduling.tasks.list GET /api/scheduling/tasks 1 ?filter ?limit:i<100 ?page ?resourceId ?sort=+createdAt,-createdAt,+enabled,-enabled,+name,-name,+ownerId,-ownerId,+resourceId,-resourceId,+spaceId,-spaceId,+updatedAt,-updatedAt,+updatedBy,-updatedBy,+lastStatus,-lastStatus,+lastTriggeredBy,-lastTriggeredBy,+lastStartedAt,-lastStartedAt,+lastEndedAt,-lastEndedAt,+lastExecutedAs,-lastExecutedAs,+triggerType,-triggerType [data
scheduling.tasks.patch PATCH /api/scheduling/tasks/{id} 2 <patch! op=add,copy,move,remove,replace >json:200,204
scheduling.tasks.resources.runs.list GET /api/scheduling/tasks/resources/{id}/runs 1 ?limit:i<100 ?page ?sort=+startedAt,-startedAt,+endedAt,-endedAt,+status,-status,+taskId,-taskId,+actionId,-actionId [data
scheduling.tasks.runs.last GET /api/scheduling/tasks/{id}/runs/last 1
scheduling.tasks.runs.list GET /api/scheduling/tasks/{id}/runs 1 ?limit:i<100 ?page ?sort=+startedAt,-startedAt,+endedAt,-endedAt,+status,-status,+taskId,-taskId,+actionId,-actionId [data
scheduling.tasks.runs.log GET /api/scheduling/tasks/{id}/runs/{runId}/log 1 >json:200=application/json,text/plain
scheduling.tasks.start POST /api/scheduling/tasks/{id}/actions/start 2 ?source
scheduling.tasks.update PUT /api/scheduling/tasks/{id} 2 <json!
sharingTasks.cancel POST /api/v1/sharing-tasks/{taskId}/actions/cancel 2 >none:204
sharingTasks.create POST /api/v1/sharing-tasks 2 <json! >json:201
sharingTasks.delete DELETE /api/v1/sharing-tasks/{taskId} 2 >none:204
sharingTasks.execute POST /api/v1/sharing-tasks/actions/execute 2 <json! >none:204
sharingTasks.executions.files.get GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias} 1 ?status=successful,failed,cancelled >binary:200=image/png,application/json
sharingTasks.executions.get GET /api/v1/sharing-tasks/{taskId}/executions/{executionId} 1 ?status=successful,failed,cancelled
sharingTasks.executions.list GET /api/v1/sharing-tasks/{taskId}/executions 1 ?limit:i<200 ?next ?offset:i ?prev ?sort:+=starttime,-starttime,+starttime ?status=successful,failed [executions
sharingTasks.get GET /api/v1/sharing-tasks/{taskId} 1 ?isViewChart:b
sharingTasks.list GET /api/v1/sharing-tasks 1 ?appid ?excludeDeleting:b ?limit:i<100 ?next ?offset:i ?owner ?ownername ?page ?prev ?role:+=owner,recipient ?sort:+=-datecreated,datecreated,+datecreated,-name,name,+name,-ownername,ownername,+ownername,-enabled,enabled,+enabled,-status,status,+status,-type,type,+type,-sent,sent,+sent,-scheduled,scheduled,+scheduled,-appname,appname,+appname,-appid,appid,+appid ?templateId:+ ?type:+=chart-monitoring,chart-sharing,sheet-sharing,template-sharing [sharingTasks
sharingTasks.patch PATCH /api/v1/sharing-tasks/{taskId} 2 <patch! op=remove,replace at=/bookmarkId,/dataConnectionID,/description,/enabled,/name,/ownerId,/recipient,/recipients,/scheduleOptions,/sharePointFolder,/tags,/templates,/transportChannels >none:204
sharingTasks.settings.get GET /api/v1/sharing-tasks/settings 1
sharingTasks.settings.patch PATCH /api/v1/sharing-tasks/settings 2 <patch! op=replace at=/enable-report-subscription,/enable-sharing >none:204 role:TenantAdmin
sharingTasks.settings.update PUT /api/v1/sharing-tasks/settings 2 <json! >none:204 role:TenantAdmin
spaces.assignments.create POST /api/v1/spaces/{spaceId}/assignments 2 <json! >json:201
spaces.assignments.delete DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId} 2 >none:204
spaces.assignments.get GET /api/v1/spaces/{spaceId}/assignments/{assignmentId} 1
spaces.assignments.list GET /api/v1/spaces/{spaceId}/assignments 1 ?assigneeId ?limit:i ?next ?prev ?type=user,group,bot [data
spaces.assignments.update PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId} 2 <json!
spaces.create POST /api/v1/spaces 2 <json! >json:201
spaces.delete DELETE /api/v1/spaces/{spaceId} 2 >none:204
spaces.get GET /api/v1/spaces/{spaceId} 1
spaces.list GET /api/v1/spaces 1 ?action ?environment.name ?environmentId ?limit:i ?name ?next ?ownerId ?prev ?roles:,=consumer,contributor,dataconsumer,datapreview,facilitator,operator,producer,publisher,basicconsumer,codeveloper ?sort ?type [data
spaces.patch PATCH /api/v1/spaces/{spaceId} 2 <patch! op=replace at=/description,/name,/ownerId
spaces.shares.create POST /api/v1/spaces/{spaceId}/shares 2 <json! >json:201
spaces.shares.delete DELETE /api/v1/spaces/{spaceId}/shares/{shareId} 2 >none:204
spaces.shares.get GET /api/v1/spaces/{spaceId}/shares/{shareId} 1
spaces.shares.list GET /api/v1/spaces/{spaceId}/shares 1 ?groupId ?limit:i ?name ?next ?prev ?resourceId ?resourceType ?type=user,group,link ?userId [data
spaces.shares.patch PATCH /api/v1/spaces/{spaceId}/shares/{shareId} 2 <patch! op=replace at=/disabled,/roles
spaces.types.list GET /api/v1/spaces/types 1 (data
spaces.update PUT /api/v1/spaces/{spaceId} 2 <json!
tasks.create POST /api/v1/tasks s/600 ?migrateFrom <json! >json:201 new:scheduling.tasks.create
tasks.delete DELETE /api/v1/tasks/{id} s/600 >none:204 new:scheduling.tasks.delete
tasks.get GET /api/v1/tasks/{id} s/600 new:scheduling.tasks.get
tasks.list GET /api/v1/tasks s/600 ?limit:i<100 ?page ?resourceId ?sort=+createdAt,-createdAt,+updatedAt,-updatedAt [data new:scheduling.tasks.list
tasks.resources.runs.list GET /api/v1/tasks/resources/{id}/runs s/600 ?limit:i<100 ?page ?sort=+startedAt,-startedAt,+endedAt,-endedAt,+status,-status,+taskId,-taskId,+actionId,-actionId [data new:scheduling.tasks.resources.runs.list
tasks.runs.last GET /api/v1/tasks/{id}/runs/last s/600 new:scheduling.tasks.runs.last
tasks.runs.list GET /api/v1/tasks/{id}/runs s/600 ?limit:i<100 ?page ?sort=+startedAt,-startedAt,+endedAt,-endedAt,+status,-status,+taskId,-taskId,+actionId,-actionId [data new:scheduling.tasks.runs.list
tasks.runs.log GET /api/v1/tasks/{id}/runs/{runId}/log s/600 >json:200=application/json,text/plain new:scheduling.tasks.runs.log
tasks.start POST /api/v1/tasks/{id}/actions/start s/600 ?source new:scheduling.tasks.start
tasks.update PUT /api/v1/tasks/{id} s/600 <json! new:scheduling.tasks.update
tempContents.create POST /api/v1/temp-contents 2 ?filename ?ttl:i<259200 <binary! >none:201@
tempContents.details GET /api/v1/temp-contents/{id}/details 1 >json:200,204
tempContents.files.create POST /api/v1/temp-contents/files s/800 ^Tus-Resumable! ^Upload-Length!:i ^Upload-Metadata >none:201@
tempContents.files.patch PATCH /api/v1/temp-contents/files/{id} s/800 ^Tus-Resumable! ^Upload-Offset!:i <binary!=application/offset+octet-stream >none:204
tempContents.get GET /api/v1/temp-contents/{id} 1 ?inline ^Range >binary:200,204,206=*/*
tenantSettings.create POST /api/v1/tenant-settings 2 <json! >json:201 may:admin.tenant-settings:create
tenantSettings.delete DELETE /api/v1/tenant-settings 2 >none:204 may:admin.tenant-settings:delete
tenantSettings.get GET /api/v1/tenant-settings 1 may:admin.tenant-settings:read
tenantSettings.patch PATCH /api/v1/tenant-settings 2 <patch! op=add,copy,move,remove,replace,test may:admin.tenant-settings:update
tenantSettings.startPages GET /api/v1/tenant-settings/start-pages 1
tenantSettings.toggleCrossRegionDataProcessing POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing 2 <json! may:admin.tenant-settings:update old:2026-05 new:tenantSettings.toggleCrossRegionInference
tenantSettings.toggleCrossRegionInference POST /api/v1/tenant-settings/actions/toggle-cross-region-inference 2 <json! may:admin.tenant-settings:update
tenants.create POST /api/v1/tenants 2 <json! >json:201
tenants.deactivate POST /api/v1/tenants/{tenantId}/actions/deactivate 2 ^qlik-confirm-hostname! <json
tenants.get GET /api/v1/tenants/{tenantId} 1
tenants.me GET /api/v1/tenants/me 1 >redirect:302
tenants.patch PATCH /api/v1/tenants/{tenantId} 2 <patch! op=replace at=/autoAssignCreateSharedSpacesRoleToProfessionals,/autoAssignDataServicesContributorRoleToProfessionals,/autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals,/enableAnalyticCreation,/enableAppOpeningFeedback,/hostnames/1,/name >none:204
tenants.reactivate POST /api/v1/tenants/{tenantId}/actions/reactivate 2 ^qlik-confirm-hostname! <json
themes.create POST /api/v1/themes 2 <multipart! |data:j |file >json:201
themes.delete DELETE /api/v1/themes/{id} 2 >none:204
themes.download GET /api/v1/themes/{id}/file 1 >binary:200=application/zip,application/octet-stream
themes.file.get GET /api/v1/themes/{id}/file/{filepath*} 1 >none:200
themes.get GET /api/v1/themes/{id} 1
themes.list GET /api/v1/themes 1 (data
themes.patch PATCH /api/v1/themes/{id} 2 <multipart! |data:j |file
transports.emailConfig.delete DELETE /api/v1/transports/email-config 2 >none:204
transports.emailConfig.get GET /api/v1/transports/email-config 1
transports.emailConfig.patch PATCH /api/v1/transports/email-config 2 <patch! op=add,remove,replace at=/emailAddress,/emailPassword,/securityType,/serverAddress,/serverPort,/username >none:204 old:2026-11 new:transports.emailConfig.update
transports.emailConfig.sendTestEmail POST /api/v1/transports/email-config/actions/send-test-email 2 <json!
transports.emailConfig.update PUT /api/v1/transports/email-config 2 <json! >none:204
transports.emailConfig.validate POST /api/v1/transports/email-config/actions/validate 2
transports.emailConfig.verifyConnection POST /api/v1/transports/email-config/actions/verify-connection 2
uiConfig.pinnedLinks.create POST /api/v1/ui-config/pinned-links 2 <json! >json:201 role:TenantAdmin
uiConfig.pinnedLinks.createMany POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links 2 <json! role:TenantAdmin
uiConfig.pinnedLinks.delete DELETE /api/v1/ui-config/pinned-links/{id} 2 >none:204 role:TenantAdmin
uiConfig.pinnedLinks.deleteAll POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links 2 >none:204 role:TenantAdmin
uiConfig.pinnedLinks.get GET /api/v1/ui-config/pinned-links/{id} 1
uiConfig.pinnedLinks.list GET /api/v1/ui-config/pinned-links 1 (data
uiConfig.pinnedLinks.patch PATCH /api/v1/ui-config/pinned-links/{id} 2 <patch op=replace at=/link,/name role:TenantAdmin
users.count GET /api/v1/users/actions/count 1
users.create POST /api/v1/users 2 <json! >json:201
users.delete DELETE /api/v1/users/{userId} 2 >none:204
users.filter POST /api/v1/users/actions/filter s/200 ?fields ?limit:n<100 ?next ?prev ?sort=name,+name,-name <json [data
users.get GET /api/v1/users/{userId} 1 ?fields
users.invite POST /api/v1/users/actions/invite 2 <json! >json:207
users.list GET /api/v1/users 1 ?fields ?filter ?limit:n<100 ?next ?prev ?sort=name,+name,-name,_id,+_id,-_id,id,+id,-id,tenantId,+tenantId,-tenantId,clientId,+clientId,-clientId,status,+status,-status,subject,+subject,-subject,email,+email,-email,inviteExpiry,+inviteExpiry,-inviteExpiry,createdAt,+createdAt,-createdAt ?totalResults:b [data
users.me GET /api/v1/users/me 1 >redirect:301
users.patch PATCH /api/v1/users/{userId} 2 <patch! op=add,remove-value,renew,replace,set,unset at=/assignedGroups,/assignedRoles,/inviteExpiry,/name,/preferredLocale,/preferredZoneinfo,/roles,/status >json:204,207
webIntegrations.create POST /api/v1/web-integrations 2 <json! >json:201
webIntegrations.delete DELETE /api/v1/web-integrations/{id} 2 >none:204
webIntegrations.get GET /api/v1/web-integrations/{id} 1
webIntegrations.list GET /api/v1/web-integrations 1 ?endingBefore ?limit:n<100 ?sort=name,+name,-name ?startingAfter ?tenantId [data
webIntegrations.patch PATCH /api/v1/web-integrations/{id} 2 <patch! op=replace at=/name,/validOrigins >none:204
webNotifications.delete DELETE /api/v1/web-notifications/{notificationId} 2 >none:204
webNotifications.deleteAll DELETE /api/v1/web-notifications/all 2 >none:204
webNotifications.get GET /api/v1/web-notifications/{notificationId} 1
webNotifications.list GET /api/v1/web-notifications 1 ?limit:n<100 ?page:n ?read:b ?resourceType ?sort=+createdAt,-createdAt,+updatedAt,-updatedAt [data
webNotifications.patch PATCH /api/v1/web-notifications/{notificationId} 2 <patch! op=replace at=/read >none:204
webNotifications.patchAll PATCH /api/v1/web-notifications/all 2 <patch! op=replace at=/read >none:204
webhooks.create POST /api/v1/webhooks 2 <json! >json:201
webhooks.delete DELETE /api/v1/webhooks/{id} 2 >none:204
webhooks.deliveries.get GET /api/v1/webhooks/{id}/deliveries/{deliveryId} 1
webhooks.deliveries.list GET /api/v1/webhooks/{id}/deliveries 1 ?eventType ?limit:n<100 ?next ?prev ?sort=status,+status,-status,triggeredAt,+triggeredAt,-triggeredAt ?status=success,fail [data
webhooks.deliveries.resend POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend 2 >json:201
webhooks.eventTypes.list GET /api/v1/webhooks/event-types 1 (data
webhooks.get GET /api/v1/webhooks/{id} 1
webhooks.list GET /api/v1/webhooks 1 ?createdByUserId ?enabled:b ?eventTypes ?level ?limit:n<100 ?name ?next ?origins=api,automations,management-console ?ownerId ?prev ?sort=name,+name,-name,url,+url,-url,createdAt,+createdAt,-createdAt,updatedAt,+updatedAt,-updatedAt ?updatedByUserId ?url [data
webhooks.patch PATCH /api/v1/webhooks/{id} 2 <patch! op=add,remove,replace at=/description,/enableCloudEventDelivery,/enabled,/encryptedHeaders,/eventTypes,/headers,/name,/secret,/url >none:204
webhooks.update PUT /api/v1/webhooks/{id} 2 <json!
workflows.automationConnections.changeOwner POST /api/workflows/automation-connections/{id}/actions/change-owner 2 <json! >none:204
workflows.automationConnections.changeSpace POST /api/workflows/automation-connections/{id}/actions/change-space 2 <json! >none:204
workflows.automationConnections.check POST /api/workflows/automation-connections/{id}/actions/check 2
workflows.automationConnections.create POST /api/workflows/automation-connections 2 <json! >json:201
workflows.automationConnections.delete DELETE /api/workflows/automation-connections/{id} 2 ?forced:b >none:204
workflows.automationConnections.get GET /api/workflows/automation-connections/{id} 1
workflows.automationConnections.list GET /api/workflows/automation-connections 1 ?cursor ?filter ?limit:i<200 ?listAll:b ?sort=id,name,createdAt,updatedAt,+id,+name,+createdAt,+updatedAt,-id,-name,-createdAt,-updatedAt [data
workflows.automationConnections.update PUT /api/workflows/automation-connections/{id} 2 <json!
workflows.automationConnectors.get GET /api/workflows/automation-connectors/{connectorId} 1
workflows.automationConnectors.list GET /api/workflows/automation-connectors 1 ?cursor ?filter ?limit:i<200 ?sort=id,-id,+id,name,+name,-name [data
workflows.automationConnectors.webhooks.configuration.get GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration 1
workflows.automations.changeOwner POST /api/workflows/automations/{id}/actions/change-owner 2 <json! >none:204 role:TenantAdmin,AnalyticsAdmin scope:admin.automations,admin.automations:strict
workflows.automations.changeSpace POST /api/workflows/automations/{id}/actions/change-space 2 <json >none:204
workflows.automations.copy POST /api/workflows/automations/{id}/actions/copy 2 <json! >json:201
workflows.automations.create POST /api/workflows/automations 2 <json! >json:201 role:AutomationCreator scope:automations,admin.automations,automations.private,automations.shared
workflows.automations.delete DELETE /api/workflows/automations/{id} 2 >none:204
workflows.automations.disable POST /api/workflows/automations/{id}/actions/disable 2 >none:204
workflows.automations.enable POST /api/workflows/automations/{id}/actions/enable 2 >none:204
workflows.automations.get GET /api/workflows/automations/{id} 1
workflows.automations.list GET /api/workflows/automations 1 ?cursor ?filter ?limit:i<200 ?listAll:b ?sort=id,name,runMode,state,createdAt,updatedAt,lastRunAt,lastRunStatus,+id,+name,+runMode,+state,+createdAt,+updatedAt,+lastRunAt,+lastRunStatus,-id,-name,-runMode,-state,-createdAt,-updatedAt,-lastRunAt,-lastRunStatus,maxConcurrentRuns,+maxConcurrentRuns,-maxConcurrentRuns [data
workflows.automations.move POST /api/workflows/automations/{id}/actions/move 2 <json! >none:204 role:TenantAdmin,AnalyticsAdmin scope:admin.automations,admin.automations:strict
workflows.automations.runs.create POST /api/workflows/automations/{id}/runs 2 <json! >json:201
workflows.automations.runs.debug GET /api/workflows/automations/{id}/runs/{runId}/debug 1 >text:200
workflows.automations.runs.export POST /api/workflows/automations/{id}/runs/{runId}/actions/export 2
workflows.automations.runs.get GET /api/workflows/automations/{id}/runs/{runId} 1
workflows.automations.runs.list GET /api/workflows/automations/{id}/runs 1 ?cursor ?filter ?limit:i<200 ?sort=id,status,startTime,-id,-status,-startTime,+id,+status,+startTime [data
workflows.automations.runs.retry POST /api/workflows/automations/{id}/runs/{runId}/actions/retry 2 >none:204
workflows.automations.runs.stop POST /api/workflows/automations/{id}/runs/{runId}/actions/stop 2 >none:204
workflows.automations.settings.get GET /api/workflows/automations/settings 1
workflows.automations.settings.update PUT /api/workflows/automations/settings 2 <json!
workflows.automations.update PUT /api/workflows/automations/{id} 2 <json!
workflows.automations.usage GET /api/workflows/automations/usage 1 ?breakdownBy ?filter! (data role:TenantAdmin,AnalyticsAdmin
`;
