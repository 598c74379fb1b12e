// Generated from Qlik's OpenAPI documents; see README.md in this folder. Not to be edited.

import type { CallOptions } from "../../http/types.ts";
import type { Answer, Download, PatchFields, PatchOperation, Upload } from "../argument-types.ts";
import type { Call } from "../bind.ts";
import type { Listing } from "../listing.ts";

/** Every operation as a method. */
export interface GeneratedQlik {
  analytics: {
    apps: {
      evaluations: {
        /**
         * `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/apps/#get-api-analytics-apps-evaluations-baselineId-compare-comparisonId
         */
        compare<O extends CallOptions = CallOptions>(baselineId: string, comparisonId: string, query?: AnalyticsAppsEvaluationsCompareQuery, options?: O): Answer<O, Call<AnalyticsApps.comparison>>;
        /**
         * `POST /api/analytics/apps/{guid}/evaluations` — 100 calls/min
         * @see https://qlik.dev/apis/rest/analytics/apps/#post-api-analytics-apps-guid-evaluations
         */
        create<O extends CallOptions = CallOptions>(guid: string, options?: O): Answer<O, Call<AnalyticsApps.evaluation>>;
        /**
         * `GET /api/analytics/apps/evaluations/{id}/actions/download` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/apps/#get-api-analytics-apps-evaluations-id-actions-download
         */
        download<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<AnalyticsApps.evaluation>>;
        /**
         * `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/apps/#get-api-analytics-apps-evaluations-baselineId-compare-comparisonId-actions-download
         */
        downloadComparison<O extends CallOptions = CallOptions>(baselineId: string, comparisonId: string, options?: O): Answer<O, Call<AnalyticsApps.comparison>>;
        /**
         * `GET /api/analytics/apps/evaluations/{id}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/apps/#get-api-analytics-apps-evaluations-id
         */
        get<O extends CallOptions = CallOptions>(id: string, query?: AnalyticsAppsEvaluationsGetQuery, options?: O): Answer<O, Call<AnalyticsApps.evaluation>>;
        /**
         * `GET /api/analytics/apps/{guid}/evaluations` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/apps/#get-api-analytics-apps-guid-evaluations
         */
        list<O extends CallOptions = CallOptions>(guid: string, query?: AnalyticsAppsEvaluationsListQuery, options?: O): Answer<O, Listing<AnalyticsApps.evaluation>>;
      };
      /**
       * `POST /api/analytics/apps/{appId}/actions/restore` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/apps/#post-api-analytics-apps-appId-actions-restore
       */
      restore<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<AnalyticsApps.NxApp_V2>>;
    };
    changeStores: {
      changes: {
        /**
         * `GET /api/analytics/change-stores/{storeId}/changes` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores-storeId-changes
         */
        list<O extends CallOptions = CallOptions>(storeId: string, query?: AnalyticsChangeStoresChangesListQuery, options?: O): Answer<O, Listing<AnalyticsChangeStores.GetChangesData>>;
        tabularViews: {
          /**
           * `GET /api/analytics/change-stores/{storeId}/changes/tabular-views` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores-storeId-changes-tabular-views
           */
          <O extends CallOptions = CallOptions>(storeId: string, query?: AnalyticsChangeStoresChangesTabularViewsListQuery, options?: O): Answer<O, Listing<{ updatedAt?: string; updatedBy?: string; [key: string]: unknown; }>>;
          /**
           * `GET /api/analytics/change-stores/{storeId}/changes/tabular-views` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores-storeId-changes-tabular-views
           */
          list<O extends CallOptions = CallOptions>(storeId: string, query?: AnalyticsChangeStoresChangesTabularViewsListQuery, options?: O): Answer<O, Listing<{ updatedAt?: string; updatedBy?: string; [key: string]: unknown; }>>;
        };
      };
      editableColumns: {
        /**
         * `GET /api/analytics/change-stores/{storeId}/editable-columns` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores-storeId-editable-columns
         */
        <O extends CallOptions = CallOptions>(storeId: string, query?: AnalyticsChangeStoresEditableColumnsListQuery, options?: O): Answer<O, Listing<AnalyticsChangeStores.EditableColumn>>;
        /**
         * `GET /api/analytics/change-stores/{storeId}/editable-columns` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores-storeId-editable-columns
         */
        list<O extends CallOptions = CallOptions>(storeId: string, query?: AnalyticsChangeStoresEditableColumnsListQuery, options?: O): Answer<O, Listing<AnalyticsChangeStores.EditableColumn>>;
      };
      /**
       * `GET /api/analytics/change-stores/{storeId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores-storeId
       */
      get<O extends CallOptions = CallOptions>(storeId: string, options?: O): Answer<O, Call<{ data?: AnalyticsChangeStores.ChangeStore; }>>;
      /**
       * `GET /api/analytics/change-stores` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/change-stores/#get-api-analytics-change-stores
       */
      list<O extends CallOptions = CallOptions>(query: AnalyticsChangeStoresListQuery, options?: O): Answer<O, Listing<AnalyticsChangeStores.ChangeStore>>;
    };
    discoveryAgent: {
      adaptiveCards: {
        /**
         * `GET /api/analytics/discovery-agent/adaptive-cards` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/discovery-agent/adaptive-cards/#get-api-analytics-discovery-agent-adaptive-cards
         */
        <O extends CallOptions = CallOptions>(query?: AnalyticsDiscoveryAgentAdaptiveCardsListQuery, options?: O): Answer<O, Listing<AnalyticsDiscoveryAgentAdaptiveCards.AdaptiveCard>>;
        /**
         * `GET /api/analytics/discovery-agent/adaptive-cards` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/discovery-agent/adaptive-cards/#get-api-analytics-discovery-agent-adaptive-cards
         */
        list<O extends CallOptions = CallOptions>(query?: AnalyticsDiscoveryAgentAdaptiveCardsListQuery, options?: O): Answer<O, Listing<AnalyticsDiscoveryAgentAdaptiveCards.AdaptiveCard>>;
      };
    };
    odagApps: {
      /**
       * `GET /api/analytics/odag-apps` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-apps/#get-api-analytics-odag-apps
       */
      <O extends CallOptions = CallOptions>(query: AnalyticsOdagAppsListQuery, options?: O): Answer<O, Call<AnalyticsOdagApps.OdagAppsResponseBodyV2>>;
      /**
       * `GET /api/analytics/odag-apps` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-apps/#get-api-analytics-odag-apps
       */
      list<O extends CallOptions = CallOptions>(query: AnalyticsOdagAppsListQuery, options?: O): Answer<O, Call<AnalyticsOdagApps.OdagAppsResponseBodyV2>>;
    };
    odagLinks: {
      canCreate: {
        /**
         * `GET /api/analytics/odag-links/cancreate` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-links/#get-api-analytics-odag-links-cancreate
         */
        <O extends CallOptions = CallOptions>(query?: AnalyticsOdagLinksCanCreateQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.CanCreateLinks>>;
        /**
         * `GET /api/analytics/odag-links/cancreate` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-links/#get-api-analytics-odag-links-cancreate
         */
        get<O extends CallOptions = CallOptions>(query?: AnalyticsOdagLinksCanCreateQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.CanCreateLinks>>;
      };
      /**
       * `POST /api/analytics/odag-links` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-links/#post-api-analytics-odag-links
       */
      create<O extends CallOptions = CallOptions>(body: AnalyticsOdagLinks.LinkAddPayloadV2, query?: AnalyticsOdagLinksCreateQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.LinkStateFullV2>>;
      /**
       * `GET /api/analytics/odag-links/{linkId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-links/#get-api-analytics-odag-links-linkId
       */
      get<O extends CallOptions = CallOptions>(linkId: string, query?: AnalyticsOdagLinksGetQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.LinkStateFullV2>>;
      /**
       * `GET /api/analytics/odag-links` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-links/#get-api-analytics-odag-links
       */
      list<O extends CallOptions = CallOptions>(query?: AnalyticsOdagLinksListQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.LinkStateFullV2[]>>;
      requests: {
        /**
         * `POST /api/analytics/odag-links/{linkId}/requests` — 100 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-links/#post-api-analytics-odag-links-linkId-requests
         */
        create<O extends CallOptions = CallOptions>(linkId: string, body: AnalyticsOdagLinks.RequestPostPayloadV2, options?: O): Answer<O, Call<AnalyticsOdagLinks.RequestObjectV2>>;
        /**
         * `GET /api/analytics/odag-links/{linkId}/requests` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-links/#get-api-analytics-odag-links-linkId-requests
         */
        list<O extends CallOptions = CallOptions>(linkId: string, query?: AnalyticsOdagLinksRequestsListQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.RequestArrayV2>>;
      };
      /**
       * `POST /api/analytics/odag-links/selection-app-link-usages` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-links/#post-api-analytics-odag-links-selection-app-link-usages
       */
      selectionAppLinkUsages<O extends CallOptions = CallOptions>(body: AnalyticsOdagLinks.SelAppLinkUsagePayload, query: AnalyticsOdagLinksSelectionAppLinkUsagesQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.LinkStateRefV2[]>>;
      /**
       * `PUT /api/analytics/odag-links/{linkId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-links/#put-api-analytics-odag-links-linkId
       */
      update<O extends CallOptions = CallOptions>(linkId: string, body: AnalyticsOdagLinks.LinkPutPayloadV2, query?: AnalyticsOdagLinksUpdateQuery, options?: O): Answer<O, Call<AnalyticsOdagLinks.LinkStateFullV2>>;
    };
    odagRequests: {
      app: {
        /**
         * `DELETE /api/analytics/odag-requests/{requestId}/app` — 100 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-requests/#delete-api-analytics-odag-requests-requestId-app
         */
        delete<O extends CallOptions = CallOptions>(requestId: string, options?: O): Answer<O, Call<void>>;
      };
      /**
       * `GET /api/analytics/odag-requests/{requestId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-requests/#get-api-analytics-odag-requests-requestId
       */
      get<O extends CallOptions = CallOptions>(requestId: string, options?: O): Answer<O, Call<AnalyticsOdagRequests.RequestObjectV2>>;
      /**
       * `POST /api/analytics/odag-requests/{requestId}/reload-app` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-requests/#post-api-analytics-odag-requests-requestId-reload-app
       */
      reloadApp<O extends CallOptions = CallOptions>(requestId: string, body: AnalyticsOdagRequests.ReloadAppPayloadV2, options?: O): Answer<O, Call<AnalyticsOdagRequests.RequestObjectV2>>;
      /**
       * `POST /api/analytics/odag-requests/{requestId}/rename-app` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-requests/#post-api-analytics-odag-requests-requestId-rename-app
       */
      renameApp<O extends CallOptions = CallOptions>(requestId: string, body: AnalyticsOdagRequests.RenameAppPayloadV2, options?: O): Answer<O, Call<AnalyticsOdagRequests.RequestObjectV2>>;
      selections: {
        /**
         * `GET /api/analytics/odag-requests/{requestId}/selections` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-requests/#get-api-analytics-odag-requests-requestId-selections
         */
        <O extends CallOptions = CallOptions>(requestId: string, options?: O): Answer<O, Call<AnalyticsOdagRequests.SelectionStateV2>>;
        /**
         * `GET /api/analytics/odag-requests/{requestId}/selections` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-requests/#get-api-analytics-odag-requests-requestId-selections
         */
        list<O extends CallOptions = CallOptions>(requestId: string, options?: O): Answer<O, Call<AnalyticsOdagRequests.SelectionStateV2>>;
      };
      /**
       * `PUT /api/analytics/odag-requests/{requestId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-requests/#put-api-analytics-odag-requests-requestId
       */
      update<O extends CallOptions = CallOptions>(requestId: string, query: AnalyticsOdagRequestsUpdateQuery, options?: O): Answer<O, Call<AnalyticsOdagRequests.RequestObjectV2>>;
    };
    odagSettings: {
      /**
       * `GET /api/analytics/odag-settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-settings/#get-api-analytics-odag-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<AnalyticsOdagSettings.OdagSettingsV2>>;
      canUpdate: {
        /**
         * `GET /api/analytics/odag-settings/canupdate` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-settings/#get-api-analytics-odag-settings-canupdate
         */
        <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<AnalyticsOdagSettings.CanUpdateSettings>>;
        /**
         * `GET /api/analytics/odag-settings/canupdate` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/analytics/odag-settings/#get-api-analytics-odag-settings-canupdate
         */
        get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<AnalyticsOdagSettings.CanUpdateSettings>>;
      };
      /**
       * `GET /api/analytics/odag-settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-settings/#get-api-analytics-odag-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<AnalyticsOdagSettings.OdagSettingsV2>>;
      /**
       * `PUT /api/analytics/odag-settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/analytics/odag-settings/#put-api-analytics-odag-settings
       */
      update<O extends CallOptions = CallOptions>(body: AnalyticsOdagSettings.SettingsPutPayload, options?: O): Answer<O, Call<AnalyticsOdagSettings.OdagSettingsV2>>;
    };
  };
  apiKeys: {
    configs: {
      /**
       * `GET /api/v1/api-keys/configs/{tenantId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/api-keys/#get-api-v1-api-keys-configs-tenantId
       */
      get<O extends CallOptions = CallOptions>(tenantId: string, options?: O): Answer<O, Call<ApiKeys.ApiKeysConfig>>;
      /**
       * `PATCH /api/v1/api-keys/configs/{tenantId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/api-keys/#patch-api-v1-api-keys-configs-tenantId
       */
      patch<O extends CallOptions = CallOptions>(tenantId: string, body: readonly PatchOperation<"replace", "/max_api_key_expiry" | "/max_keys_per_user" | "/scim_externalClient_expiry">[] | PatchFields<ApiKeys.ApiKeysConfig, "max_api_key_expiry" | "max_keys_per_user" | "scim_externalClient_expiry">, options?: O): Answer<O, Call<void>>;
    };
    /**
     * `POST /api/v1/api-keys` — 100 calls/min
     * @see https://qlik.dev/apis/rest/api-keys/#post-api-v1-api-keys
     */
    create<O extends CallOptions = CallOptions>(body: ApiKeys.ApiKeyBody, options?: O): Answer<O, Call<ApiKeys.ApiKeyWithToken>>;
    /**
     * `DELETE /api/v1/api-keys/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/api-keys/#delete-api-v1-api-keys-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/api-keys/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/api-keys/#get-api-v1-api-keys-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<ApiKeys.ApiKey>>;
    /**
     * `GET /api/v1/api-keys` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/api-keys/#get-api-v1-api-keys
     */
    list<O extends CallOptions = CallOptions>(query?: ApiKeysListQuery, options?: O): Answer<O, Listing<ApiKeys.ApiKey>>;
    /**
     * `PATCH /api/v1/api-keys/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/api-keys/#patch-api-v1-api-keys-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"replace", "/description">[] | PatchFields<ApiKeys.ApiKey, "description", string>, options?: O): Answer<O, Call<void>>;
  };
  apps: {
    /**
     * `POST /api/v1/apps/{appId}/copy` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-copy
     */
    copy<O extends CallOptions = CallOptions>(appId: string, body: Apps.CreateApp, options?: O): Answer<O, Call<Apps.NxApp>>;
    /**
     * `POST /api/v1/apps` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps
     */
    create<O extends CallOptions = CallOptions>(body: Apps.CreateApp, options?: O): Answer<O, Call<Apps.NxApp>>;
    data: {
      lineage: {
        /**
         * `GET /api/v1/apps/{appId}/data/lineage` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-data-lineage
         */
        <O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.LineageInfoRest[]>>;
        /**
         * `GET /api/v1/apps/{appId}/data/lineage` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-data-lineage
         */
        get<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.LineageInfoRest[]>>;
      };
      metadata: {
        /**
         * `GET /api/v1/apps/{appId}/data/metadata` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-data-metadata
         */
        <O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.DataModelMetadata>>;
        /**
         * `GET /api/v1/apps/{appId}/data/metadata` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-data-metadata
         */
        get<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.DataModelMetadata>>;
      };
    };
    /**
     * `DELETE /api/v1/apps/{appId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#delete-api-v1-apps-appId
     */
    delete<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<unknown>>;
    evaluations: {
      /**
       * `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.analytics.apps.evaluations.compare | analytics.apps.evaluations.compare}
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-evaluations-baseid-actions-compare-comparisonid
       */
      compare<O extends CallOptions = CallOptions>(baseid: string, comparisonid: string, query?: AppsEvaluationsCompareQuery, options?: O): Answer<O, Call<Apps.comparison>>;
      /**
       * `POST /api/v1/apps/{guid}/evaluations` — 100 calls/min
       * Newer: {@link GeneratedQlik.analytics.apps.evaluations.create | analytics.apps.evaluations.create}
       * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-guid-evaluations
       */
      create<O extends CallOptions = CallOptions>(guid: string, options?: O): Answer<O, Call<Apps.evaluation>>;
      /**
       * `GET /api/v1/apps/evaluations/{id}/actions/download` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.analytics.apps.evaluations.download | analytics.apps.evaluations.download}
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-evaluations-id-actions-download
       */
      download<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Apps.evaluation>>;
      /**
       * `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.analytics.apps.evaluations.downloadComparison | analytics.apps.evaluations.downloadComparison}
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-evaluations-baseid-actions-compare-comparisonid-actions-download
       */
      downloadComparison<O extends CallOptions = CallOptions>(baseid: string, comparisonid: string, options?: O): Answer<O, Call<Apps.comparison>>;
      /**
       * `GET /api/v1/apps/evaluations/{id}` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.analytics.apps.evaluations.get | analytics.apps.evaluations.get}
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-evaluations-id
       */
      get<O extends CallOptions = CallOptions>(id: string, query?: AppsEvaluationsGetQuery, options?: O): Answer<O, Call<Apps.evaluation>>;
      /**
       * `GET /api/v1/apps/{guid}/evaluations` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.analytics.apps.evaluations.list | analytics.apps.evaluations.list}
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-guid-evaluations
       */
      list<O extends CallOptions = CallOptions>(guid: string, query?: AppsEvaluationsListQuery, options?: O): Answer<O, Listing<Apps.evaluation>>;
    };
    /**
     * `POST /api/v1/apps/{appId}/export` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-export
     */
    export<O extends CallOptions = CallOptions>(appId: string, query?: AppsExportQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/apps/{appId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId
     */
    get<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.NxApp>>;
    /**
     * `POST /api/v1/apps/import` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-import
     */
    import<O extends CallOptions = CallOptions>(body?: Upload, query?: AppsImportQuery, options?: O): Answer<O, Call<Apps.NxApp>>;
    insightAnalyses: {
      /**
       * `GET /api/v1/apps/{appId}/insight-analyses` — 500 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-insight-analyses
       */
      list<O extends CallOptions & { headers?: { "accept-language"?: string } } = CallOptions & { headers?: { "accept-language"?: string } }>(appId: string, query?: AppsInsightAnalysesListQuery, options?: O): Answer<O, Listing<Apps.AnalysisDescriptor>>;
      model: {
        /**
         * `GET /api/v1/apps/{appId}/insight-analyses/model` — 500 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-insight-analyses-model
         */
        <O extends CallOptions = CallOptions>(appId: string, query?: AppsInsightAnalysesModelQuery, options?: O): Answer<O, Listing<Apps.AnalysisModelResponseDetail>>;
        /**
         * `GET /api/v1/apps/{appId}/insight-analyses/model` — 500 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-insight-analyses-model
         */
        get<O extends CallOptions = CallOptions>(appId: string, query?: AppsInsightAnalysesModelQuery, options?: O): Answer<O, Listing<Apps.AnalysisModelResponseDetail>>;
      };
      /**
       * `POST /api/v1/apps/{appId}/insight-analyses/actions/recommend` — 500 calls/min
       * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-insight-analyses-actions-recommend
       */
      recommend<O extends CallOptions & { headers?: { "accept-language"?: string } } = CallOptions & { headers?: { "accept-language"?: string } }>(appId: string, body: Apps.AnalysisRecommendRequest, options?: O): Answer<O, Call<Apps.AnalysisRecommendationResponse>>;
    };
    media: {
      files: {
        /**
         * `DELETE /api/v1/apps/{appId}/media/files/{path}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/apps/#delete-api-v1-apps-appId-media-files-path
         */
        delete<O extends CallOptions = CallOptions>(appId: string, path: string, options?: O): Answer<O, Call<unknown>>;
        /**
         * `GET /api/v1/apps/{appId}/media/files/{path}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-media-files-path
         */
        get<O extends CallOptions = CallOptions>(appId: string, path: string, options?: O): Answer<O, Call<Download>>;
        /**
         * `PUT /api/v1/apps/{appId}/media/files/{path}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/apps/#put-api-v1-apps-appId-media-files-path
         */
        update<O extends CallOptions = CallOptions>(appId: string, path: string, body: Upload, options?: O): Answer<O, Call<unknown>>;
      };
      /**
       * `GET /api/v1/apps/{appId}/media/list/{path}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-media-list-path
       */
      list<O extends CallOptions = CallOptions>(appId: string, path: string, query?: AppsMediaListQuery, options?: O): Answer<O, Call<Apps.AppContentList>>;
      thumbnail: {
        /**
         * `GET /api/v1/apps/{appId}/media/thumbnail` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-media-thumbnail
         */
        <O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Download>>;
        /**
         * `GET /api/v1/apps/{appId}/media/thumbnail` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-media-thumbnail
         */
        get<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Download>>;
      };
    };
    objects: {
      /**
       * `POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-objects-objectId-actions-change-owner
       */
      changeOwner<O extends CallOptions = CallOptions>(appId: string, objectId: string, body: Apps.UpdateOwner, options?: O): Answer<O, Call<Apps.NxAppObject>>;
    };
    owner: {
      /**
       * `PUT /api/v1/apps/{appId}/owner` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#put-api-v1-apps-appId-owner
       */
      update<O extends CallOptions = CallOptions>(appId: string, body: Apps.UpdateOwner, options?: O): Answer<O, Call<Apps.NxApp>>;
    };
    placement: {
      /**
       * `GET /api/v1/apps/{appId}/placement` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-placement
       */
      <O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.Placement>>;
      /**
       * `DELETE /api/v1/apps/{appId}/placement` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#delete-api-v1-apps-appId-placement
       */
      delete<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<unknown>>;
      /**
       * `GET /api/v1/apps/{appId}/placement` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-placement
       */
      get<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.Placement>>;
      /**
       * `PUT /api/v1/apps/{appId}/placement` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#put-api-v1-apps-appId-placement
       */
      update<O extends CallOptions = CallOptions>(appId: string, body: Apps.EngineSize, options?: O): Answer<O, Call<unknown>>;
    };
    privileges: {
      /**
       * `GET /api/v1/apps/privileges` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-privileges
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Apps.UserPrivileges[]>>;
      /**
       * `GET /api/v1/apps/privileges` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-privileges
       */
      list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Apps.UserPrivileges[]>>;
    };
    /**
     * `POST /api/v1/apps/{appId}/publish` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-publish
     */
    publish<O extends CallOptions = CallOptions>(appId: string, body: Apps.PublishApp, options?: O): Answer<O, Call<Apps.NxApp>>;
    reloads: {
      logs: {
        /**
         * `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-reloads-logs-reloadId
         */
        get<O extends CallOptions = CallOptions>(appId: string, reloadId: string, options?: O): Answer<O, Call<Download>>;
        /**
         * `GET /api/v1/apps/{appId}/reloads/logs` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-reloads-logs
         */
        list<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.ScriptLogList>>;
      };
      metadata: {
        /**
         * `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-reloads-metadata-reloadId
         */
        get<O extends CallOptions = CallOptions>(appId: string, reloadId: string, query?: AppsReloadsMetadataGetQuery, options?: O): Answer<O, Call<Apps.ReloadListMetadata>>;
      };
    };
    reportFilters: {
      /**
       * `GET /api/v1/apps/{appId}/report-filters/actions/count` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-report-filters-actions-count
       */
      count<O extends CallOptions = CallOptions>(appId: string, query: AppsReportFiltersCountQuery, options?: O): Answer<O, Call<Apps.FiltersCount>>;
      /**
       * `POST /api/v1/apps/{appId}/report-filters` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-report-filters
       */
      create<O extends CallOptions = CallOptions>(appId: string, body: Apps.FilterRequest, options?: O): Answer<O, Call<Apps.Filter>>;
      /**
       * `DELETE /api/v1/apps/{appId}/report-filters/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#delete-api-v1-apps-appId-report-filters-id
       */
      delete<O extends CallOptions = CallOptions>(appId: string, id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/apps/{appId}/report-filters/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-report-filters-id
       */
      get<O extends CallOptions = CallOptions>(appId: string, id: string, query?: AppsReportFiltersGetQuery, options?: O): Answer<O, Call<Apps.Filter>>;
      /**
       * `GET /api/v1/apps/{appId}/report-filters` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-report-filters
       */
      list<O extends CallOptions = CallOptions>(appId: string, query: AppsReportFiltersListQuery, options?: O): Answer<O, Listing<Apps.FilterListItem>>;
      /**
       * `PATCH /api/v1/apps/{appId}/report-filters/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#patch-api-v1-apps-appId-report-filters-id
       */
      patch<O extends CallOptions = CallOptions>(appId: string, id: string, body: readonly PatchOperation<"replace", "/filter">[] | PatchFields<Apps.Filter, "filter", { Filter?: Apps.FilterItemPatch; }>, options?: O): Answer<O, Call<void>>;
    };
    /**
     * `PUT /api/v1/apps/{appId}/publish` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#put-api-v1-apps-appId-publish
     */
    republish<O extends CallOptions = CallOptions>(appId: string, body: Apps.RepublishApp, options?: O): Answer<O, Call<Apps.NxApp>>;
    scripts: {
      /**
       * `POST /api/v1/apps/{appId}/scripts` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-appId-scripts
       */
      create<O extends CallOptions = CallOptions>(appId: string, body: Apps.ScriptVersion, options?: O): Answer<O, Call<unknown>>;
      /**
       * `DELETE /api/v1/apps/{appId}/scripts/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#delete-api-v1-apps-appId-scripts-id
       */
      delete<O extends CallOptions = CallOptions>(appId: string, id: string, options?: O): Answer<O, Call<unknown>>;
      /**
       * `GET /api/v1/apps/{appId}/scripts/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-scripts-id
       */
      get<O extends CallOptions = CallOptions>(appId: string, id: string, options?: O): Answer<O, Call<Apps.ScriptVersion>>;
      /**
       * `GET /api/v1/apps/{appId}/scripts` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/apps/#get-api-v1-apps-appId-scripts
       */
      list<O extends CallOptions = CallOptions>(appId: string, query?: AppsScriptsListQuery, options?: O): Answer<O, Listing<Apps.ScriptMeta>>;
      /**
       * `PATCH /api/v1/apps/{appId}/scripts/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#patch-api-v1-apps-appId-scripts-id
       */
      patch<O extends CallOptions = CallOptions>(appId: string, id: string, body: Apps.NxPatch[] | { [field: string]: unknown }, options?: O): Answer<O, Call<unknown>>;
    };
    space: {
      /**
       * `DELETE /api/v1/apps/{appId}/space` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#delete-api-v1-apps-appId-space
       */
      delete<O extends CallOptions = CallOptions>(appId: string, options?: O): Answer<O, Call<Apps.NxApp>>;
      /**
       * `PUT /api/v1/apps/{appId}/space` — 100 calls/min
       * @see https://qlik.dev/apis/rest/apps/#put-api-v1-apps-appId-space
       */
      update<O extends CallOptions = CallOptions>(appId: string, body: Apps.UpdateSpace, options?: O): Answer<O, Call<Apps.NxApp>>;
    };
    /**
     * `PUT /api/v1/apps/{appId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#put-api-v1-apps-appId
     */
    update<O extends CallOptions = CallOptions>(appId: string, body: Apps.UpdateApp, options?: O): Answer<O, Call<Apps.NxApp>>;
    /**
     * `POST /api/v1/apps/validatescript` — 100 calls/min
     * @see https://qlik.dev/apis/rest/apps/#post-api-v1-apps-validatescript
     */
    validateScript<O extends CallOptions = CallOptions>(body: Apps.Script, options?: O): Answer<O, Call<Apps.ScriptIssues>>;
  };
  assistants: {
    /**
     * `POST /api/v1/assistants` — 100 calls/min
     * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants
     */
    create<O extends CallOptions = CallOptions>(body?: Assistants.createAssistant | Assistants.createAssistantWithAvatarInput, options?: O): Answer<O, Call<Assistants.Assistant>>;
    /**
     * `DELETE /api/v1/assistants/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/assistants/#delete-api-v1-assistants-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    feedback: {
      /**
       * `GET /api/v1/assistants/{assistantId}/feedback` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-feedback
       */
      <O extends CallOptions = CallOptions>(assistantId: string, options?: O): Answer<O, Call<Assistants.feedbackSummary>>;
      /**
       * `GET /api/v1/assistants/{assistantId}/feedback` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-feedback
       */
      get<O extends CallOptions = CallOptions>(assistantId: string, options?: O): Answer<O, Call<Assistants.feedbackSummary>>;
    };
    /**
     * `GET /api/v1/assistants/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Assistants.Assistant>>;
    /**
     * `GET /api/v1/assistants` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants
     */
    list<O extends CallOptions = CallOptions>(query?: AssistantsListQuery, options?: O): Answer<O, Listing<Assistants.Assistant>>;
    /**
     * `PATCH /api/v1/assistants/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/assistants/#patch-api-v1-assistants-id
     */
    patch<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, body: readonly PatchOperation<"add" | "replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/assistants/{assistantId}/actions/search` — 100 calls/min
     * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-actions-search
     */
    search<O extends CallOptions = CallOptions>(assistantId: string, body?: Assistants.searchRequest, options?: O): Answer<O, Call<Assistants.searchResponse>>;
    sources: {
      /**
       * `POST /api/v1/assistants/{assistantId}/sources/plaintexts` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-sources-plaintexts
       */
      plaintexts<O extends CallOptions = CallOptions>(assistantId: string, body?: Assistants.ChunksRefs, options?: O): Answer<O, Call<Assistants.sourcesPlaintext>>;
    };
    starters: {
      /**
       * `POST /api/v1/assistants/{assistantId}/starters` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-starters
       */
      create<O extends CallOptions = CallOptions>(assistantId: string, body?: Assistants.createStarter, options?: O): Answer<O, Call<Assistants.Starter>>;
      /**
       * `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#delete-api-v1-assistants-assistantId-starters-starterId
       */
      delete<O extends CallOptions = CallOptions>(assistantId: string, starterId: string, options?: O): Answer<O, Call<void>>;
      followups: {
        /**
         * `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/assistants/#delete-api-v1-assistants-assistantId-starters-starterId-followups-followupId
         */
        delete<O extends CallOptions = CallOptions>(assistantId: string, starterId: string, followupId: string, options?: O): Answer<O, Call<void>>;
        /**
         * `PUT /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/assistants/#put-api-v1-assistants-assistantId-starters-starterId-followups-followupId
         */
        update<O extends CallOptions = CallOptions>(assistantId: string, starterId: string, followupId: string, body?: Assistants.followup, options?: O): Answer<O, Call<Assistants.Starter>>;
      };
      /**
       * `GET /api/v1/assistants/{assistantId}/starters/{starterId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-starters-starterId
       */
      get<O extends CallOptions = CallOptions>(assistantId: string, starterId: string, options?: O): Answer<O, Call<Assistants.Starter>>;
      /**
       * `GET /api/v1/assistants/{assistantId}/starters` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-starters
       */
      list<O extends CallOptions = CallOptions>(assistantId: string, query?: AssistantsStartersListQuery, options?: O): Answer<O, Listing<Assistants.Starter>>;
      /**
       * `PUT /api/v1/assistants/{assistantId}/starters/{starterId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#put-api-v1-assistants-assistantId-starters-starterId
       */
      update<O extends CallOptions = CallOptions>(assistantId: string, starterId: string, body?: Assistants.StarterInput, options?: O): Answer<O, Call<Assistants.Starter>>;
    };
    threads: {
      /**
       * `POST /api/v1/assistants/{assistantId}/threads` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-threads
       */
      create<O extends CallOptions = CallOptions>(assistantId: string, body?: Assistants.createThread, options?: O): Answer<O, Call<Assistants.Thread>>;
      /**
       * `DELETE /api/v1/assistants/{assistantid}/threads/{threadid}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#delete-api-v1-assistants-assistantid-threads-threadid
       */
      delete<O extends CallOptions = CallOptions>(assistantid: string, threadid: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/assistants/{assistantid}/threads/{threadid}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantid-threads-threadid
       */
      get<O extends CallOptions = CallOptions>(assistantid: string, threadid: string, options?: O): Answer<O, Call<Assistants.ThreadWithMessages>>;
      interactions: {
        /**
         * `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions` — 100 calls/min
         * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-threads-threadId-interactions
         */
        create<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, body?: Assistants.createInteraction, options?: O): Answer<O, Call<Assistants.Interaction>>;
        /**
         * `DELETE /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/assistants/#delete-api-v1-assistants-assistantId-threads-threadId-interactions-interactionId
         */
        delete<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, interactionId: string, options?: O): Answer<O, Call<void>>;
        feedback: {
          /**
           * `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback` — 100 calls/min
           * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-threads-threadId-interactions-interactionId-feedback
           */
          create<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, interactionId: string, body?: Assistants.createFeedback, options?: O): Answer<O, Call<Assistants.Interaction>>;
          /**
           * `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}` — 100 calls/min
           * @see https://qlik.dev/apis/rest/assistants/#patch-api-v1-assistants-assistantId-threads-threadId-interactions-interactionId-feedback-feedbackId
           */
          patch<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, interactionId: string, feedbackId: string, body?: readonly PatchOperation<"add" | "replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
        };
        /**
         * `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-threads-threadId-interactions-interactionId
         */
        get<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, interactionId: string, options?: O): Answer<O, Call<Assistants.Interaction>>;
        /**
         * `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-threads-threadId-interactions
         */
        list<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, query?: AssistantsThreadsInteractionsListQuery, options?: O): Answer<O, Listing<Assistants.Interaction>>;
        reviews: {
          /**
           * `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews` — 100 calls/min
           * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-threads-threadId-interactions-interactionId-reviews
           */
          create<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, interactionId: string, body?: Assistants.createReview, options?: O): Answer<O, Call<Assistants.Interaction>>;
        };
      };
      /**
       * `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-threads-threadId-actions-invoke
       */
      invoke<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, body?: Assistants.promptInput, options?: O): Answer<O, Call<Assistants.promptOutputInvoke>>;
      /**
       * `GET /api/v1/assistants/{assistantId}/threads` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#get-api-v1-assistants-assistantId-threads
       */
      list<O extends CallOptions = CallOptions>(assistantId: string, query?: AssistantsThreadsListQuery, options?: O): Answer<O, Listing<Assistants.Thread>>;
      /**
       * `PATCH /api/v1/assistants/{assistantid}/threads/{threadid}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#patch-api-v1-assistants-assistantid-threads-threadid
       */
      patch<O extends CallOptions = CallOptions>(assistantid: string, threadid: string, body: readonly PatchOperation<"add" | "replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream` — 100 calls/min
       * @see https://qlik.dev/apis/rest/assistants/#post-api-v1-assistants-assistantId-threads-threadId-actions-stream
       */
      stream<O extends CallOptions = CallOptions>(assistantId: string, threadId: string, body?: Assistants.promptInput, options?: O): Answer<O, Call<Download>>;
    };
  };
  audits: {
    archive: {
      /**
       * `GET /api/v1/audits/archive` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-archive
       */
      <O extends CallOptions = CallOptions>(query: AuditsArchiveQuery, options?: O): Answer<O, Call<Audits.GetArchiveResult>>;
      /**
       * `GET /api/v1/audits/archive` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-archive
       */
      get<O extends CallOptions = CallOptions>(query: AuditsArchiveQuery, options?: O): Answer<O, Call<Audits.GetArchiveResult>>;
    };
    /**
     * `POST /api/v1/audits/actions/fetch-consumption-app` — 100 calls/min
     * @see https://qlik.dev/apis/rest/audits/#post-api-v1-audits-actions-fetch-consumption-app
     */
    fetchConsumptionApp<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Download>>;
    /**
     * `GET /api/v1/audits/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Audits.GetByIDResult>>;
    /**
     * `GET /api/v1/audits` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits
     */
    list<O extends CallOptions = CallOptions>(query?: AuditsListQuery, options?: O): Answer<O, Listing<Audits.GetByIDResult>>;
    settings: {
      /**
       * `GET /api/v1/audits/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Audits.GetSettingsResult>>;
      /**
       * `GET /api/v1/audits/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Audits.GetSettingsResult>>;
    };
    sources: {
      /**
       * `GET /api/v1/audits/sources` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-sources
       */
      <O extends CallOptions = CallOptions>(query?: AuditsSourcesListQuery, options?: O): Answer<O, Listing<string>>;
      /**
       * `GET /api/v1/audits/sources` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-sources
       */
      list<O extends CallOptions = CallOptions>(query?: AuditsSourcesListQuery, options?: O): Answer<O, Listing<string>>;
    };
    types: {
      /**
       * `GET /api/v1/audits/types` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-types
       */
      <O extends CallOptions = CallOptions>(query?: AuditsTypesListQuery, options?: O): Answer<O, Listing<string>>;
      /**
       * `GET /api/v1/audits/types` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/audits/#get-api-v1-audits-types
       */
      list<O extends CallOptions = CallOptions>(query?: AuditsTypesListQuery, options?: O): Answer<O, Listing<string>>;
    };
  };
  automationConnections: {
    /**
     * `POST /api/v1/automation-connections/{id}/actions/change-owner` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.changeOwner | workflows.automationConnections.changeOwner}
     * @see https://qlik.dev/apis/rest/automation-connections/#post-api-v1-automation-connections-id-actions-change-owner
     */
    changeOwner<O extends CallOptions = CallOptions>(id: string, body: AutomationConnections.AutomationConnectionChangeOwnerObject, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/automation-connections/{id}/actions/change-space` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.changeSpace | workflows.automationConnections.changeSpace}
     * @see https://qlik.dev/apis/rest/automation-connections/#post-api-v1-automation-connections-id-actions-change-space
     */
    changeSpace<O extends CallOptions = CallOptions>(id: string, body: AutomationConnections.AutomationConnectionChangeSpaceObject, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/automation-connections/{id}/actions/check` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.check | workflows.automationConnections.check}
     * @see https://qlik.dev/apis/rest/automation-connections/#post-api-v1-automation-connections-id-actions-check
     */
    check<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<AutomationConnections.AutomationConnectionCheckObject>>;
    /**
     * `POST /api/v1/automation-connections` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.create | workflows.automationConnections.create}
     * @see https://qlik.dev/apis/rest/automation-connections/#post-api-v1-automation-connections
     */
    create<O extends CallOptions = CallOptions>(body: AutomationConnections.AutomationConnectionCreationObject, options?: O): Answer<O, Call<AutomationConnections.AutomationConnectionDetailObject>>;
    /**
     * `DELETE /api/v1/automation-connections/{id}` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.delete | workflows.automationConnections.delete}
     * @see https://qlik.dev/apis/rest/automation-connections/#delete-api-v1-automation-connections-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, query?: AutomationConnectionsDeleteQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/automation-connections/{id}` — 1,000 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.get | workflows.automationConnections.get}
     * @see https://qlik.dev/apis/rest/automation-connections/#get-api-v1-automation-connections-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<AutomationConnections.AutomationConnectionDetailObject>>;
    /**
     * `GET /api/v1/automation-connections` — 1,000 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.list | workflows.automationConnections.list}
     * @see https://qlik.dev/apis/rest/automation-connections/#get-api-v1-automation-connections
     */
    list<O extends CallOptions = CallOptions>(query?: AutomationConnectionsListQuery, options?: O): Answer<O, Listing<AutomationConnections.AutomationConnectionsListObject>>;
    /**
     * `PUT /api/v1/automation-connections/{id}` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnections.update | workflows.automationConnections.update}
     * @see https://qlik.dev/apis/rest/automation-connections/#put-api-v1-automation-connections-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body: AutomationConnections.AutomationConnectionPutRequestObject, options?: O): Answer<O, Call<AutomationConnections.AutomationConnectionDetailObject>>;
  };
  automationConnectors: {
    /**
     * `GET /api/v1/automation-connectors` — 1,000 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnectors.list | workflows.automationConnectors.list}
     * @see https://qlik.dev/apis/rest/automation-connectors/#get-api-v1-automation-connectors
     */
    <O extends CallOptions = CallOptions>(query?: AutomationConnectorsListQuery, options?: O): Answer<O, Listing<AutomationConnectors.AutomationConnectorsListObject>>;
    /**
     * `GET /api/v1/automation-connectors` — 1,000 calls/min
     * Newer: {@link GeneratedQlik.workflows.automationConnectors.list | workflows.automationConnectors.list}
     * @see https://qlik.dev/apis/rest/automation-connectors/#get-api-v1-automation-connectors
     */
    list<O extends CallOptions = CallOptions>(query?: AutomationConnectorsListQuery, options?: O): Answer<O, Listing<AutomationConnectors.AutomationConnectorsListObject>>;
  };
  automations: {
    /**
     * `POST /api/v1/automations/{id}/actions/change-owner` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.changeOwner | workflows.automations.changeOwner}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-actions-change-owner
     */
    changeOwner<O extends CallOptions = CallOptions>(id: string, body: { userId: string; }, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/automations/{id}/actions/change-space` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.changeSpace | workflows.automations.changeSpace}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-actions-change-space
     */
    changeSpace<O extends CallOptions = CallOptions>(id: string, body?: { spaceId: string; }, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/automations/{id}/actions/copy` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.copy | workflows.automations.copy}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-actions-copy
     */
    copy<O extends CallOptions = CallOptions>(id: string, body: { name: string; }, options?: O): Answer<O, Call<{ id?: string; }>>;
    /**
     * `POST /api/v1/automations` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.create | workflows.automations.create}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations
     */
    create<O extends CallOptions = CallOptions>(body: Automations.AutomationDetailRequestObject, options?: O): Answer<O, Call<Automations.AutomationDetailResponseObject>>;
    /**
     * `DELETE /api/v1/automations/{id}` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.delete | workflows.automations.delete}
     * @see https://qlik.dev/apis/rest/automations/#delete-api-v1-automations-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/automations/{id}/actions/disable` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.disable | workflows.automations.disable}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-actions-disable
     */
    disable<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/automations/{id}/actions/enable` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.enable | workflows.automations.enable}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-actions-enable
     */
    enable<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/automations/{id}` — 1,000 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.get | workflows.automations.get}
     * @see https://qlik.dev/apis/rest/automations/#get-api-v1-automations-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Automations.AutomationDetailResponseObject>>;
    /**
     * `GET /api/v1/automations` — 1,000 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.list | workflows.automations.list}
     * @see https://qlik.dev/apis/rest/automations/#get-api-v1-automations
     */
    list<O extends CallOptions = CallOptions>(query?: AutomationsListQuery, options?: O): Answer<O, Listing<Automations.AutomationListObject>>;
    /**
     * `POST /api/v1/automations/{id}/actions/move` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.move | workflows.automations.move}
     * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-actions-move
     */
    move<O extends CallOptions = CallOptions>(id: string, body: { userId: string; }, options?: O): Answer<O, Call<void>>;
    runs: {
      /**
       * `POST /api/v1/automations/{id}/runs` — 100 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.runs.create | workflows.automations.runs.create}
       * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-runs
       */
      create<O extends CallOptions = CallOptions>(id: string, body: Automations.RunDetailRequestObject, options?: O): Answer<O, Call<Automations.RunDetailResponseObject>>;
      /**
       * `POST /api/v1/automations/{id}/runs/{runId}/actions/export` — 100 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.runs.export | workflows.automations.runs.export}
       * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-runs-runId-actions-export
       */
      export<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<{ url?: string; }>>;
      /**
       * `GET /api/v1/automations/{id}/runs/{runId}` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.runs.get | workflows.automations.runs.get}
       * @see https://qlik.dev/apis/rest/automations/#get-api-v1-automations-id-runs-runId
       */
      get<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<Automations.RunDetailResponseObject>>;
      /**
       * `GET /api/v1/automations/{id}/runs` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.runs.list | workflows.automations.runs.list}
       * @see https://qlik.dev/apis/rest/automations/#get-api-v1-automations-id-runs
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: AutomationsRunsListQuery, options?: O): Answer<O, Listing<Automations.RunListObject>>;
      /**
       * `POST /api/v1/automations/{id}/runs/{runId}/actions/retry` — 100 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.runs.retry | workflows.automations.runs.retry}
       * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-runs-runId-actions-retry
       */
      retry<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/automations/{id}/runs/{runId}/actions/stop` — 100 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.runs.stop | workflows.automations.runs.stop}
       * @see https://qlik.dev/apis/rest/automations/#post-api-v1-automations-id-runs-runId-actions-stop
       */
      stop<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<void>>;
    };
    /**
     * `PUT /api/v1/automations/{id}` — 100 calls/min
     * Newer: {@link GeneratedQlik.workflows.automations.update | workflows.automations.update}
     * @see https://qlik.dev/apis/rest/automations/#put-api-v1-automations-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body: Automations.AutomationDetailUpdateRequestObject, options?: O): Answer<O, Call<Automations.AutomationDetailResponseObject>>;
    usage: {
      /**
       * `GET /api/v1/automations/usage` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.usage | workflows.automations.usage}
       * @see https://qlik.dev/apis/rest/automations/#get-api-v1-automations-usage
       */
      <O extends CallOptions = CallOptions>(query: AutomationsUsageQuery, options?: O): Answer<O, Call<Automations.UsageList>>;
      /**
       * `GET /api/v1/automations/usage` — 1,000 calls/min
       * Newer: {@link GeneratedQlik.workflows.automations.usage | workflows.automations.usage}
       * @see https://qlik.dev/apis/rest/automations/#get-api-v1-automations-usage
       */
      get<O extends CallOptions = CallOptions>(query: AutomationsUsageQuery, options?: O): Answer<O, Call<Automations.UsageList>>;
    };
  };
  automlDeployments: {
    realtimePredictions: {
      /**
       * `POST /api/v1/automl-deployments/{deploymentId}/realtime-predictions` — 300 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-deployments/#post-api-v1-automl-deployments-deploymentId-realtime-predictions
       */
      create<O extends CallOptions = CallOptions>(deploymentId: string, body?: AutomlDeployments.realtimePredictionInput, query?: AutomlDeploymentsRealtimePredictionsCreateQuery, options?: O): Answer<O, Call<unknown>>;
    };
  };
  automlPredictions: {
    coordinateShap: {
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/coordinate-shap` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-coordinate-shap
       */
      <O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsCoordinateShapQuery, options?: O): Answer<O, Call<string>>;
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/coordinate-shap` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-coordinate-shap
       */
      get<O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsCoordinateShapQuery, options?: O): Answer<O, Call<string>>;
    };
    jobs: {
      /**
       * `POST /api/v1/automl-predictions/{predictionId}/jobs` — 100 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#post-api-v1-automl-predictions-predictionId-jobs
       */
      create<O extends CallOptions = CallOptions>(predictionId: string, options?: O): Answer<O, Call<unknown>>;
    };
    notPredictedReasons: {
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-not-predicted-reasons
       */
      <O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsNotPredictedReasonsQuery, options?: O): Answer<O, Call<string>>;
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-not-predicted-reasons
       */
      get<O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsNotPredictedReasonsQuery, options?: O): Answer<O, Call<string>>;
    };
    predictions: {
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/predictions` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-predictions
       */
      <O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsPredictionsQuery, options?: O): Answer<O, Call<string>>;
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/predictions` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-predictions
       */
      get<O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsPredictionsQuery, options?: O): Answer<O, Call<string>>;
    };
    shap: {
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/shap` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-shap
       */
      <O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsShapQuery, options?: O): Answer<O, Call<string>>;
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/shap` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-shap
       */
      get<O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsShapQuery, options?: O): Answer<O, Call<string>>;
    };
    source: {
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/source` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-source
       */
      <O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsSourceQuery, options?: O): Answer<O, Call<string>>;
      /**
       * `GET /api/v1/automl-predictions/{predictionId}/source` — 1,000 calls/min
       * @deprecated sunset 2026-02
       * @see https://qlik.dev/apis/rest/automl-predictions/#get-api-v1-automl-predictions-predictionId-source
       */
      get<O extends CallOptions = CallOptions>(predictionId: string, query?: AutomlPredictionsSourceQuery, options?: O): Answer<O, Call<string>>;
    };
  };
  banners: {
    /**
     * `GET /api/v1/banners` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/banners/#get-api-v1-banners
     */
    <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Banners.BannerResponse>>;
    /**
     * `GET /api/v1/banners` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/banners/#get-api-v1-banners
     */
    get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Banners.BannerResponse>>;
    /**
     * `POST /api/v1/banners/actions/upsert` — 100 calls/min
     * @see https://qlik.dev/apis/rest/banners/#post-api-v1-banners-actions-upsert
     */
    upsert<O extends CallOptions = CallOptions>(body?: Banners.BannerUpsertDefinition, options?: O): Answer<O, Call<Banners.BannerResponse>>;
  };
  brands: {
    /**
     * `POST /api/v1/brands/{brand-id}/actions/activate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/brands/#post-api-v1-brands-brand-id-actions-activate
     */
    activate<O extends CallOptions = CallOptions>(brandId: string, body?: unknown, options?: O): Answer<O, Call<Brands.Brand>>;
    active: {
      /**
       * `GET /api/v1/brands/active` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/brands/#get-api-v1-brands-active
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Brands.NoActiveBrand>>;
      /**
       * `GET /api/v1/brands/active` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/brands/#get-api-v1-brands-active
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Brands.NoActiveBrand>>;
    };
    /**
     * `POST /api/v1/brands` — 100 calls/min
     * @see https://qlik.dev/apis/rest/brands/#post-api-v1-brands
     */
    create<O extends CallOptions = CallOptions>(body?: { logo?: Upload; name: string; styles?: Upload; favIcon?: Upload; description?: string; }, options?: O): Answer<O, Call<Brands.Brand>>;
    /**
     * `POST /api/v1/brands/{brand-id}/actions/deactivate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/brands/#post-api-v1-brands-brand-id-actions-deactivate
     */
    deactivate<O extends CallOptions = CallOptions>(brandId: string, body?: unknown, options?: O): Answer<O, Call<Brands.Brand>>;
    /**
     * `DELETE /api/v1/brands/{brand-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/brands/#delete-api-v1-brands-brand-id
     */
    delete<O extends CallOptions = CallOptions>(brandId: string, options?: O): Answer<O, Call<void>>;
    files: {
      /**
       * `POST /api/v1/brands/{brand-id}/files/{brand-file-id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/brands/#post-api-v1-brands-brand-id-files-brand-file-id
       */
      create<O extends CallOptions = CallOptions>(brandId: string, brandFileId: "logo" | "favIcon" | "styles", body: { file?: Upload; }, options?: O): Answer<O, Call<Brands.BrandFile>>;
      /**
       * `DELETE /api/v1/brands/{brand-id}/files/{brand-file-id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/brands/#delete-api-v1-brands-brand-id-files-brand-file-id
       */
      delete<O extends CallOptions = CallOptions>(brandId: string, brandFileId: "logo" | "favIcon" | "styles", options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/brands/{brand-id}/files/{brand-file-id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/brands/#get-api-v1-brands-brand-id-files-brand-file-id
       */
      get<O extends CallOptions = CallOptions>(brandId: string, brandFileId: "logo" | "favIcon" | "styles", options?: O): Answer<O, Call<Download>>;
      /**
       * `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/brands/#put-api-v1-brands-brand-id-files-brand-file-id
       */
      update<O extends CallOptions = CallOptions>(brandId: string, brandFileId: "logo" | "favIcon" | "styles", body: { file?: Upload; }, options?: O): Answer<O, Call<Brands.BrandFile>>;
    };
    /**
     * `GET /api/v1/brands/{brand-id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/brands/#get-api-v1-brands-brand-id
     */
    get<O extends CallOptions = CallOptions>(brandId: string, options?: O): Answer<O, Call<Brands.Brand>>;
    /**
     * `GET /api/v1/brands` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/brands/#get-api-v1-brands
     */
    list<O extends CallOptions = CallOptions>(query?: BrandsListQuery, options?: O): Answer<O, Listing<Brands.Brand>>;
    /**
     * `PATCH /api/v1/brands/{brand-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/brands/#patch-api-v1-brands-brand-id
     */
    patch<O extends CallOptions = CallOptions>(brandId: string, body: readonly PatchOperation<"add" | "remove" | "replace", "/description" | "/name">[] | PatchFields<Brands.Brand, "description" | "name", string>, options?: O): Answer<O, Call<void>>;
  };
  collections: {
    /**
     * `POST /api/v1/collections` — 100 calls/min
     * @see https://qlik.dev/apis/rest/collections/#post-api-v1-collections
     */
    create<O extends CallOptions = CallOptions>(body: Collections.CollectionsCreateCollectionRequestBody, options?: O): Answer<O, Call<Collections.collectionResultResponseBody>>;
    /**
     * `DELETE /api/v1/collections/{collectionId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/collections/#delete-api-v1-collections-collectionId
     */
    delete<O extends CallOptions = CallOptions>(collectionId: string, options?: O): Answer<O, Call<void>>;
    favorites: {
      /**
       * `GET /api/v1/collections/favorites` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/collections/#get-api-v1-collections-favorites
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Collections.collectionResultResponseBody>>;
      /**
       * `GET /api/v1/collections/favorites` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/collections/#get-api-v1-collections-favorites
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Collections.collectionResultResponseBody>>;
    };
    /**
     * `GET /api/v1/collections/{collectionId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/collections/#get-api-v1-collections-collectionId
     */
    get<O extends CallOptions = CallOptions>(collectionId: string, options?: O): Answer<O, Call<Collections.collectionResultResponseBody>>;
    items: {
      /**
       * `POST /api/v1/collections/{collectionId}/items` — 100 calls/min
       * @see https://qlik.dev/apis/rest/collections/#post-api-v1-collections-collectionId-items
       */
      create<O extends CallOptions = CallOptions>(collectionId: string, body: Collections.CollectionsAddCollectionItemRequestBody, options?: O): Answer<O, Call<Collections.itemResultResponseBody>>;
      /**
       * `DELETE /api/v1/collections/{collectionId}/items/{itemId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/collections/#delete-api-v1-collections-collectionId-items-itemId
       */
      delete<O extends CallOptions = CallOptions>(collectionId: string, itemId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/collections/{collectionId}/items/{itemId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/collections/#get-api-v1-collections-collectionId-items-itemId
       */
      get<O extends CallOptions = CallOptions>(collectionId: string, itemId: string, options?: O): Answer<O, Call<Collections.itemResultResponseBody>>;
      /**
       * `GET /api/v1/collections/{collectionId}/items` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/collections/#get-api-v1-collections-collectionId-items
       */
      list<O extends CallOptions = CallOptions>(collectionId: string, query?: CollectionsItemsListQuery, options?: O): Answer<O, Call<Collections.CollectionsListCollectionItemsResponseBody>>;
    };
    /**
     * `GET /api/v1/collections` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/collections/#get-api-v1-collections
     */
    list<O extends CallOptions = CallOptions>(query?: CollectionsListQuery, options?: O): Answer<O, Listing<Collections.collectionResultResponseBody>>;
    /**
     * `PATCH /api/v1/collections/{collectionId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/collections/#patch-api-v1-collections-collectionId
     */
    patch<O extends CallOptions = CallOptions>(collectionId: string, body: readonly PatchOperation<"replace", "/description" | "/name" | "/type">[] | PatchFields<Collections.collectionResultResponseBody, "description" | "name" | "type", string>, options?: O): Answer<O, Call<Collections.collectionResultResponseBody>>;
    /**
     * `PUT /api/v1/collections/{collectionId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/collections/#put-api-v1-collections-collectionId
     */
    update<O extends CallOptions = CallOptions>(collectionId: string, body: Collections.CollectionsUpdateCollectionRequestBody, options?: O): Answer<O, Call<Collections.collectionResultResponseBody>>;
  };
  conditions: {
    /**
     * `POST /api/v1/conditions` — 100 calls/min
     * @see https://qlik.dev/apis/rest/conditions/#post-api-v1-conditions
     */
    create<O extends CallOptions = CallOptions>(body?: Conditions.ConditionCreateRequest, options?: O): Answer<O, Call<Conditions.ConditionResponse>>;
    /**
     * `DELETE /api/v1/conditions/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/conditions/#delete-api-v1-conditions-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    evaluations: {
      /**
       * `POST /api/v1/conditions/{id}/evaluations` — 100 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#post-api-v1-conditions-id-evaluations
       */
      create<O extends CallOptions = CallOptions>(id: string, body?: Conditions.CreateEvaluationRequest, options?: O): Answer<O, Call<Conditions.CreateEvaluationResponse>>;
      /**
       * `DELETE /api/v1/conditions/{id}/evaluations/{evaluationId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#delete-api-v1-conditions-id-evaluations-evaluationId
       */
      delete<O extends CallOptions = CallOptions>(id: string, evaluationId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/conditions/{id}/evaluations/{evaluationId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#get-api-v1-conditions-id-evaluations-evaluationId
       */
      get<O extends CallOptions = CallOptions>(id: string, evaluationId: string, options?: O): Answer<O, Call<Conditions.GetEvaluationResponse>>;
    };
    /**
     * `GET /api/v1/conditions/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/conditions/#get-api-v1-conditions-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Conditions.Condition>>;
    /**
     * `PATCH /api/v1/conditions/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/conditions/#patch-api-v1-conditions-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body?: readonly PatchOperation<"add" | "remove" | "replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
    previews: {
      /**
       * `POST /api/v1/conditions/previews` — 100 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#post-api-v1-conditions-previews
       */
      create<O extends CallOptions = CallOptions>(body?: Conditions.ConditionCreateRequest, options?: O): Answer<O, Call<Conditions.PreviewResponse>>;
      /**
       * `GET /api/v1/conditions/previews/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#get-api-v1-conditions-previews-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Conditions.PreviewStatusResponse>>;
    };
    settings: {
      /**
       * `GET /api/v1/conditions/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#get-api-v1-conditions-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Conditions.APISettings>>;
      /**
       * `GET /api/v1/conditions/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#get-api-v1-conditions-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Conditions.APISettings>>;
      /**
       * `PUT /api/v1/conditions/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/conditions/#put-api-v1-conditions-settings
       */
      update<O extends CallOptions = CallOptions>(body?: Conditions.APISettingsUpload, options?: O): Answer<O, Call<void>>;
    };
  };
  consumption: {
    executions: {
      /**
       * `GET /api/v1/consumption/executions` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/consumption/#get-api-v1-consumption-executions
       */
      <O extends CallOptions = CallOptions>(query?: ConsumptionExecutionsListQuery, options?: O): Answer<O, Listing<Consumption.ExecutionResponse>>;
      /**
       * `GET /api/v1/consumption/executions` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/consumption/#get-api-v1-consumption-executions
       */
      list<O extends CallOptions = CallOptions>(query?: ConsumptionExecutionsListQuery, options?: O): Answer<O, Listing<Consumption.ExecutionResponse>>;
    };
  };
  core: {
    authSettings: {
      /**
       * `GET /api/core/auth-settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/core/auth-settings/#get-api-core-auth-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<CoreAuthSettings.AuthSettingsResource>>;
      /**
       * `GET /api/core/auth-settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/core/auth-settings/#get-api-core-auth-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<CoreAuthSettings.AuthSettingsResource>>;
      /**
       * `PATCH /api/core/auth-settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/core/auth-settings/#patch-api-core-auth-settings
       */
      patch<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"replace", "/dcrAllowedAuthenticationMethods" | "/dynamicClientRegistrationEnabled" | "/maxUserSessionLifespanMinutes" | "/userSessionInactivityTimeoutMinutes">[] | PatchFields<CoreAuthSettings.AuthSettingsResource, "dcrAllowedAuthenticationMethods" | "dynamicClientRegistrationEnabled" | "maxUserSessionLifespanMinutes" | "userSessionInactivityTimeoutMinutes", number | boolean | string | string[]>, options?: O): Answer<O, Call<CoreAuthSettings.AuthSettingsResource>>;
    };
    ipPolicies: {
      /**
       * `POST /api/core/ip-policies` — 100 calls/min
       * @see https://qlik.dev/apis/rest/core/ip-policies/#post-api-core-ip-policies
       */
      create<O extends CallOptions = CallOptions>(body: CoreIpPolicies.CreateIPPolicy, options?: O): Answer<O, Call<CoreIpPolicies.IPPolicyResource>>;
      /**
       * `DELETE /api/core/ip-policies/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/core/ip-policies/#delete-api-core-ip-policies-id
       */
      delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/core/ip-policies/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/core/ip-policies/#get-api-core-ip-policies-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<CoreIpPolicies.IPPolicyResource>>;
      /**
       * `GET /api/core/ip-policies` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/core/ip-policies/#get-api-core-ip-policies
       */
      list<O extends CallOptions = CallOptions>(query?: CoreIpPoliciesListQuery, options?: O): Answer<O, Listing<CoreIpPolicies.IPPolicyListItem>>;
      /**
       * `PATCH /api/core/ip-policies/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/core/ip-policies/#patch-api-core-ip-policies-id
       */
      patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"replace", "/allowedIps" | "/enabled" | "/name">[] | PatchFields<CoreIpPolicies.IPPolicyResource, "allowedIps" | "enabled" | "name", string | boolean | string[]>, options?: O): Answer<O, Call<void>>;
    };
  };
  cspOrigins: {
    /**
     * `POST /api/v1/csp-origins` — 100 calls/min
     * @see https://qlik.dev/apis/rest/csp-origins/#post-api-v1-csp-origins
     */
    create<O extends CallOptions = CallOptions>(body: CspOrigins.CSPEntryContent, options?: O): Answer<O, Call<CspOrigins.CSPEntry>>;
    /**
     * `DELETE /api/v1/csp-origins/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/csp-origins/#delete-api-v1-csp-origins-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/csp-origins/actions/generate-header` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/csp-origins/#get-api-v1-csp-origins-actions-generate-header
     */
    generateHeader<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<CspOrigins.CSPHeader>>;
    /**
     * `GET /api/v1/csp-origins/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/csp-origins/#get-api-v1-csp-origins-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<CspOrigins.CSPEntry>>;
    /**
     * `GET /api/v1/csp-origins` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/csp-origins/#get-api-v1-csp-origins
     */
    list<O extends CallOptions = CallOptions>(query?: CspOriginsListQuery, options?: O): Answer<O, Listing<CspOrigins.CSPEntry>>;
    /**
     * `PUT /api/v1/csp-origins/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/csp-origins/#put-api-v1-csp-origins-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body: CspOrigins.CSPEntryContent, options?: O): Answer<O, Call<CspOrigins.CSPEntry>>;
  };
  csrfToken: {
    /**
     * `GET /api/v1/csrf-token` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/csrf-token/#get-api-v1-csrf-token
     */
    <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/csrf-token` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/csrf-token/#get-api-v1-csrf-token
     */
    get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<void>>;
  };
  dataAlerts: {
    condition: {
      /**
       * `GET /api/v1/data-alerts/{alertId}/condition` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-alertId-condition
       */
      <O extends CallOptions = CallOptions>(alertId: string, options?: O): Answer<O, Call<DataAlerts.AlertingConditionResponse>>;
      /**
       * `GET /api/v1/data-alerts/{alertId}/condition` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-alertId-condition
       */
      get<O extends CallOptions = CallOptions>(alertId: string, options?: O): Answer<O, Call<DataAlerts.AlertingConditionResponse>>;
    };
    /**
     * `POST /api/v1/data-alerts` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#post-api-v1-data-alerts
     */
    create<O extends CallOptions = CallOptions>(body: DataAlerts.AlertingTaskCreateRequest, options?: O): Answer<O, Call<DataAlerts.AlertingTaskResponse>>;
    /**
     * `DELETE /api/v1/data-alerts/{alertId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#delete-api-v1-data-alerts-alertId
     */
    delete<O extends CallOptions = CallOptions>(alertId: string, options?: O): Answer<O, Call<void>>;
    executions: {
      /**
       * `DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#delete-api-v1-data-alerts-alertId-executions-executionId
       */
      delete<O extends CallOptions = CallOptions>(alertId: string, executionId: string, options?: O): Answer<O, Call<void>>;
      evaluations: {
        /**
         * `GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-taskId-executions-executionId-evaluations
         */
        <O extends CallOptions = CallOptions>(taskId: string, executionId: string, options?: O): Answer<O, Call<DataAlerts.EvaluationGetResponse>>;
        /**
         * `GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-taskId-executions-executionId-evaluations
         */
        get<O extends CallOptions = CallOptions>(taskId: string, executionId: string, options?: O): Answer<O, Call<DataAlerts.EvaluationGetResponse>>;
      };
      /**
       * `GET /api/v1/data-alerts/{alertId}/executions/{executionId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-alertId-executions-executionId
       */
      get<O extends CallOptions = CallOptions>(alertId: string, executionId: string, options?: O): Answer<O, Call<DataAlerts.AlertingExecutionResponse>>;
      /**
       * `GET /api/v1/data-alerts/{taskId}/executions` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-taskId-executions
       */
      list<O extends CallOptions = CallOptions>(taskId: string, query?: DataAlertsExecutionsListQuery, options?: O): Answer<O, Listing<DataAlerts.AlertingExecutionResponse>>;
      stats: {
        /**
         * `GET /api/v1/data-alerts/{taskId}/executions/stats` — 1,000 calls/min
         * @deprecated
         * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-taskId-executions-stats
         */
        <O extends CallOptions = CallOptions>(taskId: string, query: DataAlertsExecutionsStatsListQuery, options?: O): Answer<O, Listing<DataAlerts.ExecutionStats>>;
        /**
         * `GET /api/v1/data-alerts/{taskId}/executions/stats` — 1,000 calls/min
         * @deprecated
         * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-taskId-executions-stats
         */
        list<O extends CallOptions = CallOptions>(taskId: string, query: DataAlertsExecutionsStatsListQuery, options?: O): Answer<O, Listing<DataAlerts.ExecutionStats>>;
      };
    };
    /**
     * `GET /api/v1/data-alerts/{alertId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-alertId
     */
    get<O extends CallOptions = CallOptions>(alertId: string, options?: O): Answer<O, Call<DataAlerts.AlertingTaskResponse>>;
    /**
     * `GET /api/v1/data-alerts` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts
     */
    list<O extends CallOptions = CallOptions>(query?: DataAlertsListQuery, options?: O): Answer<O, Listing<DataAlerts.AlertingTaskResponse>>;
    /**
     * `PATCH /api/v1/data-alerts/{alertId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#patch-api-v1-data-alerts-alertId
     */
    patch<O extends CallOptions = CallOptions>(alertId: string, body: readonly PatchOperation<"replace", "/bookmarkId" | "/conditionId" | "/description" | "/enabledAction" | "/name" | "/ownerId" | "/ownerName" | "/scheduleOptions" | "/throttling" | "/triggerType">[] | PatchFields<DataAlerts.AlertingTaskResponse, "bookmarkId" | "conditionId" | "description" | "enabledAction" | "name" | "ownerId" | "ownerName" | "scheduleOptions" | "throttling" | "triggerType">, options?: O): Answer<O, Call<void>>;
    recipientStats: {
      /**
       * `GET /api/v1/data-alerts/{alertId}/recipient-stats` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-alertId-recipient-stats
       */
      <O extends CallOptions = CallOptions>(alertId: string, query?: DataAlertsRecipientStatsListQuery, options?: O): Answer<O, Call<DataAlerts.AlertingRecipientStatsResponse>>;
      /**
       * `GET /api/v1/data-alerts/{alertId}/recipient-stats` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-alertId-recipient-stats
       */
      list<O extends CallOptions = CallOptions>(alertId: string, query?: DataAlertsRecipientStatsListQuery, options?: O): Answer<O, Call<DataAlerts.AlertingRecipientStatsResponse>>;
    };
    settings: {
      /**
       * `GET /api/v1/data-alerts/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<DataAlerts.AlertingSettings>>;
      /**
       * `GET /api/v1/data-alerts/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#get-api-v1-data-alerts-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<DataAlerts.AlertingSettings>>;
      /**
       * `PUT /api/v1/data-alerts/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-alerts/#put-api-v1-data-alerts-settings
       */
      update<O extends CallOptions = CallOptions>(body: DataAlerts.AlertingSettingsUpload, options?: O): Answer<O, Call<void>>;
    };
    /**
     * `POST /api/v1/data-alerts/actions/trigger` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#post-api-v1-data-alerts-actions-trigger
     */
    trigger<O extends CallOptions = CallOptions>(body: DataAlerts.AlertingActionsTriggerCreateRequest, options?: O): Answer<O, Call<DataAlerts.AlertingActionsTriggerCreateResponse>>;
    /**
     * `POST /api/v1/data-alerts/actions/validate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-alerts/#post-api-v1-data-alerts-actions-validate
     */
    validate<O extends CallOptions = CallOptions>(body: DataAlerts.AlertingTaskCreateRequest, options?: O): Answer<O, Call<DataAlerts.AlertingTaskValidationResponse>>;
  };
  dataAssets: {
    /**
     * `POST /api/v1/data-assets` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-assets/#post-api-v1-data-assets
     */
    create<O extends CallOptions = CallOptions>(body: DataAssets.DataAsset, options?: O): Answer<O, Call<DataAssets.DataAsset>>;
    /**
     * `DELETE /api/v1/data-assets` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-assets/#delete-api-v1-data-assets
     */
    deleteMany<O extends CallOptions = CallOptions>(body: DataAssets.BatchIdDto, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/data-assets/{data-asset-id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-assets/#get-api-v1-data-assets-data-asset-id
     */
    get<O extends CallOptions = CallOptions>(dataAssetId: string, query?: DataAssetsGetQuery, options?: O): Answer<O, Call<DataAssets.DataAsset>>;
    /**
     * `PATCH /api/v1/data-assets/{data-asset-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-assets/#patch-api-v1-data-assets-data-asset-id
     */
    patch<O extends CallOptions = CallOptions>(dataAssetId: string, body: readonly PatchOperation<"add" | "copy" | "move" | "remove" | "replace" | "test">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<DataAssets.DataAsset | undefined>>;
    /**
     * `PUT /api/v1/data-assets/{data-asset-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-assets/#put-api-v1-data-assets-data-asset-id
     */
    update<O extends CallOptions = CallOptions>(dataAssetId: string, body: DataAssets.DataAsset, options?: O): Answer<O, Call<DataAssets.DataAsset>>;
  };
  dataConnections: {
    /**
     * `POST /api/v1/data-connections` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#post-api-v1-data-connections
     */
    create<O extends CallOptions = CallOptions>(body: DataConnections.ConnectionCreate | DataConnections.DcaasConnectionCreate, options?: O): Answer<O, Call<DataConnections.ConnectionCreateResponse | DataConnections.DcaasConnectionCreateAuthResponse>>;
    /**
     * `DELETE /api/v1/data-connections/{qID}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#delete-api-v1-data-connections-qID
     */
    delete<O extends CallOptions = CallOptions>(qID: string, query?: DataConnectionsDeleteQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/data-connections/actions/delete` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#post-api-v1-data-connections-actions-delete
     */
    deleteMany<O extends CallOptions = CallOptions>(body: DataConnections.ActionDeleteRequest, options?: O): Answer<O, Call<DataConnections.BulkResponse>>;
    /**
     * `POST /api/v1/data-connections/actions/duplicate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#post-api-v1-data-connections-actions-duplicate
     */
    duplicate<O extends CallOptions = CallOptions>(body: DataConnections.ActionDuplicateRequest, options?: O): Answer<O, Call<DataConnections.ConnectionCreateResponse>>;
    /**
     * `GET /api/v1/data-connections/{qID}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#get-api-v1-data-connections-qID
     */
    get<O extends CallOptions = CallOptions>(qID: string, query?: DataConnectionsGetQuery, options?: O): Answer<O, Call<DataConnections.ConnectionGet>>;
    /**
     * `GET /api/v1/data-connections` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#get-api-v1-data-connections
     */
    list<O extends CallOptions = CallOptions>(query?: DataConnectionsListQuery, options?: O): Answer<O, Listing<DataConnections.ConnectionGet>>;
    /**
     * `PATCH /api/v1/data-connections/{qID}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#patch-api-v1-data-connections-qID
     */
    patch<O extends CallOptions & { headers?: { "qlik-auth-code"?: string } } = CallOptions & { headers?: { "qlik-auth-code"?: string } }>(qID: string, body: readonly PatchOperation<"add" | "remove" | "replace">[] | { [field: string]: unknown }, query?: DataConnectionsPatchQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `PUT /api/v1/data-connections/{qID}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#put-api-v1-data-connections-qID
     */
    update<O extends CallOptions = CallOptions>(qID: string, body: DataConnections.ConnectionUpdate, query?: DataConnectionsUpdateQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/data-connections/actions/update` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-connections/#post-api-v1-data-connections-actions-update
     */
    updateMany<O extends CallOptions = CallOptions>(body: DataConnections.ActionUpdateRequest, options?: O): Answer<O, Call<DataConnections.BulkResponse>>;
  };
  dataCredentials: {
    /**
     * `DELETE /api/v1/data-credentials/{qID}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-credentials/#delete-api-v1-data-credentials-qID
     */
    delete<O extends CallOptions = CallOptions>(qID: string, query?: DataCredentialsDeleteQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/data-credentials/actions/filter-orphan` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-credentials/#post-api-v1-data-credentials-actions-filter-orphan
     */
    filterOrphan<O extends CallOptions = CallOptions>(body: DataCredentials.ActionFilterOrphanRequest, options?: O): Answer<O, Call<DataCredentials.ActionFilterOrphanResponse>>;
    /**
     * `GET /api/v1/data-credentials/{qID}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-credentials/#get-api-v1-data-credentials-qID
     */
    get<O extends CallOptions = CallOptions>(qID: string, query?: DataCredentialsGetQuery, options?: O): Answer<O, Call<DataCredentials.Credential>>;
    /**
     * `PATCH /api/v1/data-credentials/{qID}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-credentials/#patch-api-v1-data-credentials-qID
     */
    patch<O extends CallOptions = CallOptions>(qID: string, body: readonly PatchOperation<"add" | "remove" | "replace">[] | { [field: string]: unknown }, query?: DataCredentialsPatchQuery, options?: O): Answer<O, Call<void>>;
    /**
     * `PUT /api/v1/data-credentials/{qID}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-credentials/#put-api-v1-data-credentials-qID
     */
    update<O extends CallOptions = CallOptions>(qID: string, body: DataCredentials.CredentialCreate, query?: DataCredentialsUpdateQuery, options?: O): Answer<O, Call<void>>;
  };
  dataFiles: {
    /**
     * `POST /api/v1/data-files/{id}/actions/change-owner` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#post-api-v1-data-files-id-actions-change-owner
     */
    changeOwner<O extends CallOptions = CallOptions>(id: string, body?: DataFiles.ChangeDataFileOwnerRequest, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/data-files/{id}/actions/change-space` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#post-api-v1-data-files-id-actions-change-space
     */
    changeSpace<O extends CallOptions = CallOptions>(id: string, body?: DataFiles.ChangeDataFileSpaceRequest, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/data-files/actions/change-space` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#post-api-v1-data-files-actions-change-space
     */
    changeSpaceMany<O extends CallOptions = CallOptions>(body?: DataFiles.DataFileBatchChangeSpaceRequest, options?: O): Answer<O, Call<DataFiles.MultiStatusResponse>>;
    connections: {
      /**
       * `GET /api/v1/data-files/connections/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-files/#get-api-v1-data-files-connections-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<DataFiles.ConnectionsResponse>>;
      /**
       * `GET /api/v1/data-files/connections` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-files/#get-api-v1-data-files-connections
       */
      list<O extends CallOptions = CallOptions>(query?: DataFilesConnectionsListQuery, options?: O): Answer<O, Listing<DataFiles.ConnectionsResponse>>;
    };
    /**
     * `POST /api/v1/data-files` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#post-api-v1-data-files
     */
    create<O extends CallOptions = CallOptions>(body?: { File?: Upload | null; Json: { name: string; appId?: string | null; folder?: boolean; folderId?: string | null; sourceId?: string | null; connectionId?: string | null; tempContentFileId?: string | null; }; }, options?: O): Answer<O, Call<DataFiles.DataFileUploadResponse>>;
    /**
     * `DELETE /api/v1/data-files/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#delete-api-v1-data-files-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/data-files/actions/delete` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#post-api-v1-data-files-actions-delete
     */
    deleteMany<O extends CallOptions = CallOptions>(body?: DataFiles.DataFileBatchDeleteRequest, options?: O): Answer<O, Call<DataFiles.MultiStatusResponse>>;
    /**
     * `GET /api/v1/data-files/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#get-api-v1-data-files-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<DataFiles.DataFileUploadResponse>>;
    /**
     * `GET /api/v1/data-files` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#get-api-v1-data-files
     */
    list<O extends CallOptions = CallOptions>(query?: DataFilesListQuery, options?: O): Answer<O, Listing<DataFiles.DataFileUploadResponse>>;
    quotas: {
      /**
       * `GET /api/v1/data-files/quotas` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-files/#get-api-v1-data-files-quotas
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<DataFiles.QuotaResponse>>;
      /**
       * `GET /api/v1/data-files/quotas` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-files/#get-api-v1-data-files-quotas
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<DataFiles.QuotaResponse>>;
    };
    /**
     * `PUT /api/v1/data-files/{id}` — 800 calls/min
     * @see https://qlik.dev/apis/rest/data-files/#put-api-v1-data-files-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body?: { File?: Upload | null; Json?: { name?: string | null; appId?: string | null; folderId?: string | null; sourceId?: string | null; connectionId?: string | null; tempContentFileId?: string | null; folderMergeBehavior?: DataFiles.PutDataFileFolderMergeBehavior; }; }, options?: O): Answer<O, Call<DataFiles.DataFileUploadResponse>>;
  };
  dataGovernance: {
    dataProducts: {
      /**
       * `POST /api/data-governance/data-products/{dataProductId}/actions/activate` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#post-api-data-governance-data-products-dataProductId-actions-activate
       */
      activate<O extends CallOptions = CallOptions>(dataProductId: string, body: DataGovernanceDataProducts.ActivateDataProductRequest, options?: O): Answer<O, Call<DataGovernanceDataProducts.DataProductResponse>>;
      changelogs: {
        /**
         * `GET /api/data-governance/data-products/{dataProductId}/changelogs` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-products/#get-api-data-governance-data-products-dataProductId-changelogs
         */
        <O extends CallOptions = CallOptions>(dataProductId: string, query?: DataGovernanceDataProductsChangelogsListQuery, options?: O): Answer<O, Listing<DataGovernanceDataProducts.DataProductChangelog>>;
        /**
         * `GET /api/data-governance/data-products/{dataProductId}/changelogs` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-products/#get-api-data-governance-data-products-dataProductId-changelogs
         */
        list<O extends CallOptions = CallOptions>(dataProductId: string, query?: DataGovernanceDataProductsChangelogsListQuery, options?: O): Answer<O, Listing<DataGovernanceDataProducts.DataProductChangelog>>;
      };
      /**
       * `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality` — 10 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#post-api-data-governance-data-products-dataProductId-actions-compute-datasets-data-quality
       */
      computeDatasetsDataQuality<O extends CallOptions = CallOptions>(dataProductId: string, options?: O): Answer<O, Call<DataGovernanceDataProducts.DatasetsComputationResponse>>;
      /**
       * `POST /api/data-governance/data-products` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#post-api-data-governance-data-products
       */
      create<O extends CallOptions = CallOptions>(body: DataGovernanceDataProducts.CreateDataProductRequest, options?: O): Answer<O, Call<DataGovernanceDataProducts.DataProductResponse>>;
      /**
       * `POST /api/data-governance/data-products/{dataProductId}/actions/deactivate` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#post-api-data-governance-data-products-dataProductId-actions-deactivate
       */
      deactivate<O extends CallOptions = CallOptions>(dataProductId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `DELETE /api/data-governance/data-products/{dataProductId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#delete-api-data-governance-data-products-dataProductId
       */
      delete<O extends CallOptions = CallOptions>(dataProductId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#get-api-data-governance-data-products-dataProductId-actions-export-documentation
       */
      exportDocumentation<O extends CallOptions = CallOptions>(dataProductId: string, options?: O): Answer<O, Call<string>>;
      /**
       * `POST /api/data-governance/data-products/actions/generate-provider-url` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#post-api-data-governance-data-products-actions-generate-provider-url
       */
      generateProviderUrl<O extends CallOptions = CallOptions>(query: DataGovernanceDataProductsGenerateProviderUrlQuery, options?: O): Answer<O, Call<DataGovernanceDataProducts.GenerateProviderUrlResponse>>;
      /**
       * `GET /api/data-governance/data-products/{dataProductId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#get-api-data-governance-data-products-dataProductId
       */
      get<O extends CallOptions = CallOptions>(dataProductId: string, options?: O): Answer<O, Call<DataGovernanceDataProducts.DataProductResponse>>;
      /**
       * `POST /api/data-governance/data-products/{dataProductId}/actions/move` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#post-api-data-governance-data-products-dataProductId-actions-move
       */
      move<O extends CallOptions = CallOptions>(dataProductId: string, body: DataGovernanceDataProducts.MoveDataProductRequest, options?: O): Answer<O, Call<void>>;
      /**
       * `PATCH /api/data-governance/data-products/{dataProductId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-governance/data-products/#patch-api-data-governance-data-products-dataProductId
       */
      patch<O extends CallOptions = CallOptions>(dataProductId: string, body: readonly PatchOperation<"replace", "/apiConsumableDatasetIds" | "/datasetIds" | "/description" | "/glossaryIds" | "/keyContacts" | "/name" | "/readMe" | "/tags">[] | PatchFields<DataGovernanceDataProducts.DataProductResponse, "apiConsumableDatasetIds" | "datasetIds" | "description" | "glossaryIds" | "keyContacts" | "name" | "readMe" | "tags", string | null | DataGovernanceDataProducts.ArrayOfUniqueStrings | { [key: string]: unknown }[] | null>, options?: O): Answer<O, Call<void>>;
    };
    dataQualities: {
      batchComputations: {
        /**
         * `GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#get-api-data-governance-data-qualities-batch-computations-batchComputationId
         */
        get<O extends CallOptions = CallOptions>(batchComputationId: string, options?: O): Answer<O, Call<DataGovernanceDataQualities.BatchComputationStatusResponse>>;
      };
      computations: {
        /**
         * `POST /api/data-governance/data-qualities/computations` — 10 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#post-api-data-governance-data-qualities-computations
         */
        create<O extends CallOptions = CallOptions>(body: DataGovernanceDataQualities.DataQualityComputationRequest, options?: O): Answer<O, Call<DataGovernanceDataQualities.ComputationResponse>>;
        /**
         * `GET /api/data-governance/data-qualities/computations/{computationId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#get-api-data-governance-data-qualities-computations-computationId
         */
        get<O extends CallOptions = CallOptions>(computationId: string, options?: O): Answer<O, Call<DataGovernanceDataQualities.ComputationStatusResponse>>;
      };
      fieldQualities: {
        /**
         * `POST /api/data-governance/data-qualities/field-qualities/actions/filter` — 100 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#post-api-data-governance-data-qualities-field-qualities-actions-filter
         */
        filter<O extends CallOptions = CallOptions>(body: DataGovernanceDataQualities.FieldQualitiesFilterRequest, options?: O): Answer<O, Call<DataGovernanceDataQualities.FieldQualitiesFilterResponse>>;
      };
      globalResults: {
        /**
         * `GET /api/data-governance/data-qualities/global-results` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#get-api-data-governance-data-qualities-global-results
         */
        <O extends CallOptions = CallOptions>(query: DataGovernanceDataQualitiesGlobalResultsGetQuery, options?: O): Answer<O, Call<DataGovernanceDataQualities.DatasetQualityGlobalResultsResponse>>;
        /**
         * `POST /api/data-governance/data-qualities/global-results/actions/filter` — 100 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#post-api-data-governance-data-qualities-global-results-actions-filter
         */
        filter<O extends CallOptions = CallOptions>(body: DataGovernanceDataQualities.DatasetListRequest, options?: O): Answer<O, Call<DataGovernanceDataQualities.DataQualityByDatasetIdResponse>>;
        /**
         * `GET /api/data-governance/data-qualities/global-results` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-governance/data-qualities/#get-api-data-governance-data-qualities-global-results
         */
        get<O extends CallOptions = CallOptions>(query: DataGovernanceDataQualitiesGlobalResultsGetQuery, options?: O): Answer<O, Call<DataGovernanceDataQualities.DatasetQualityGlobalResultsResponse>>;
      };
    };
    trustScores: {
      results: {
        dataSets: {
          /**
           * `POST /api/data-governance/trust-scores/results/data-sets/actions/filter` — 100 calls/min
           * @see https://qlik.dev/apis/rest/data-governance/trust-scores/#post-api-data-governance-trust-scores-results-data-sets-actions-filter
           */
          filter<O extends CallOptions = CallOptions>(body: DataGovernanceTrustScores.DatasetFilterRequest, options?: O): Answer<O, Call<DataGovernanceTrustScores.TrustScoreResultListResponse>>;
        };
      };
    };
  };
  dataQualities: {
    computations: {
      /**
       * `POST /api/v1/data-qualities/computations` — 10 calls/min
       * @deprecated use {@link GeneratedQlik.dataGovernance.dataQualities.computations.create | dataGovernance.dataQualities.computations.create}
       * @see https://qlik.dev/apis/rest/data-qualities/#post-api-v1-data-qualities-computations
       */
      create<O extends CallOptions = CallOptions>(body: DataQualities.DataQualityComputationRequest, options?: O): Answer<O, Call<DataQualities.ComputationResponse>>;
      /**
       * `GET /api/v1/data-qualities/computations/{computationId}` — 1,000 calls/min
       * @deprecated use {@link GeneratedQlik.dataGovernance.dataQualities.computations.get | dataGovernance.dataQualities.computations.get}
       * @see https://qlik.dev/apis/rest/data-qualities/#get-api-v1-data-qualities-computations-computationId
       */
      get<O extends CallOptions = CallOptions>(computationId: string, options?: O): Answer<O, Call<DataQualities.ComputationStatusResponse>>;
    };
    globalResults: {
      /**
       * `GET /api/v1/data-qualities/global-results` — 1,000 calls/min
       * @deprecated use {@link GeneratedQlik.dataGovernance.dataQualities.globalResults.get | dataGovernance.dataQualities.globalResults.get}
       * @see https://qlik.dev/apis/rest/data-qualities/#get-api-v1-data-qualities-global-results
       */
      <O extends CallOptions = CallOptions>(query: DataQualitiesGlobalResultsQuery, options?: O): Answer<O, Call<DataQualities.DatasetQualityGlobalResultsResponse>>;
      /**
       * `GET /api/v1/data-qualities/global-results` — 1,000 calls/min
       * @deprecated use {@link GeneratedQlik.dataGovernance.dataQualities.globalResults.get | dataGovernance.dataQualities.globalResults.get}
       * @see https://qlik.dev/apis/rest/data-qualities/#get-api-v1-data-qualities-global-results
       */
      get<O extends CallOptions = CallOptions>(query: DataQualitiesGlobalResultsQuery, options?: O): Answer<O, Call<DataQualities.DatasetQualityGlobalResultsResponse>>;
    };
  };
  dataSets: {
    /**
     * `POST /api/v1/data-sets` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-sets/#post-api-v1-data-sets
     */
    create<O extends CallOptions = CallOptions>(body: DataSets.DataSet, options?: O): Answer<O, Call<DataSets.DataSet>>;
    /**
     * `DELETE /api/v1/data-sets` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-sets/#delete-api-v1-data-sets
     */
    deleteMany<O extends CallOptions = CallOptions>(body: DataSets.BatchIdDto, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/data-sets/{data-set-id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-sets/#get-api-v1-data-sets-data-set-id
     */
    get<O extends CallOptions = CallOptions>(dataSetId: string, query?: DataSetsGetQuery, options?: O): Answer<O, Call<DataSets.DataSet>>;
    /**
     * `PATCH /api/v1/data-sets/{data-set-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-sets/#patch-api-v1-data-sets-data-set-id
     */
    patch<O extends CallOptions = CallOptions>(dataSetId: string, body: readonly PatchOperation<"add" | "copy" | "move" | "remove" | "replace" | "test">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<DataSets.DataSet | undefined>>;
    profiles: {
      /**
       * `GET /api/v1/data-sets/{data-set-id}/profiles` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sets/#get-api-v1-data-sets-data-set-id-profiles
       */
      <O extends CallOptions = CallOptions>(dataSetId: string, query?: DataSetsProfilesListQuery, options?: O): Answer<O, Listing<DataSets.DataSetProfile>>;
      /**
       * `GET /api/v1/data-sets/{data-set-id}/profiles` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sets/#get-api-v1-data-sets-data-set-id-profiles
       */
      list<O extends CallOptions = CallOptions>(dataSetId: string, query?: DataSetsProfilesListQuery, options?: O): Answer<O, Listing<DataSets.DataSetProfile>>;
    };
    /**
     * `PUT /api/v1/data-sets/{data-set-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-sets/#put-api-v1-data-sets-data-set-id
     */
    update<O extends CallOptions = CallOptions>(dataSetId: string, body: DataSets.DataSet, options?: O): Answer<O, Call<DataSets.DataSet>>;
  };
  dataSources: {
    apiSpecs: {
      /**
       * `GET /api/v1/data-sources/{dataSourceId}/api-specs` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources-dataSourceId-api-specs
       */
      <O extends CallOptions = CallOptions>(dataSourceId: string, options?: O): Answer<O, Call<DataSources.ApiSpecResponse>>;
      /**
       * `GET /api/v1/data-sources/{dataSourceId}/api-specs` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources-dataSourceId-api-specs
       */
      get<O extends CallOptions = CallOptions>(dataSourceId: string, options?: O): Answer<O, Call<DataSources.ApiSpecResponse>>;
    };
    gateways: {
      /**
       * `GET /api/v1/data-sources/{dataSourceId}/gateways` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources-dataSourceId-gateways
       */
      <O extends CallOptions = CallOptions>(dataSourceId: string, query?: DataSourcesGatewaysListQuery, options?: O): Answer<O, Call<{ gateways?: { id?: string; name?: string; default?: boolean; }[]; refreshedAt?: string; }>>;
      /**
       * `GET /api/v1/data-sources/{dataSourceId}/gateways` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources-dataSourceId-gateways
       */
      list<O extends CallOptions = CallOptions>(dataSourceId: string, query?: DataSourcesGatewaysListQuery, options?: O): Answer<O, Call<{ gateways?: { id?: string; name?: string; default?: boolean; }[]; refreshedAt?: string; }>>;
    };
    /**
     * `GET /api/v1/data-sources` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources
     */
    list<O extends CallOptions = CallOptions>(query?: DataSourcesListQuery, options?: O): Answer<O, Call<DataSources.DataSourcesResponseNew>>;
    settings: {
      /**
       * `GET /api/v1/data-sources/{dataSourceId}/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources-dataSourceId-settings
       */
      <O extends CallOptions = CallOptions>(dataSourceId: string, options?: O): Answer<O, Call<DataSources.DataSourceSettingsResponse>>;
      /**
       * `GET /api/v1/data-sources/{dataSourceId}/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#get-api-v1-data-sources-dataSourceId-settings
       */
      get<O extends CallOptions = CallOptions>(dataSourceId: string, options?: O): Answer<O, Call<DataSources.DataSourceSettingsResponse>>;
      /**
       * `PUT /api/v1/data-sources/{dataSourceId}/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-sources/#put-api-v1-data-sources-dataSourceId-settings
       */
      update<O extends CallOptions = CallOptions>(dataSourceId: string, body: DataSources.DataSourceSettingsRequest, options?: O): Answer<O, Call<DataSources.DataSourceSettingsResponse>>;
    };
  };
  dataStores: {
    /**
     * `POST /api/v1/data-stores` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-stores/#post-api-v1-data-stores
     */
    create<O extends CallOptions = CallOptions>(body: DataStores.DataStore, options?: O): Answer<O, Call<DataStores.DataStore>>;
    dataAssets: {
      dataSets: {
        /**
         * `DELETE /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets` — 100 calls/min
         * @see https://qlik.dev/apis/rest/data-stores/#delete-api-v1-data-stores-data-store-ids-data-assets-data-asset-ids-data-sets
         */
        deleteMany<O extends CallOptions = CallOptions>(dataStoreIds: string | readonly string[], dataAssetIds: string | readonly string[], options?: O): Answer<O, Call<void>>;
        /**
         * `GET /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/data-stores/#get-api-v1-data-stores-data-store-ids-data-assets-data-asset-ids-data-sets
         */
        list<O extends CallOptions = CallOptions>(dataStoreIds: string | readonly string[], dataAssetIds: string | readonly string[], query?: DataStoresDataAssetsDataSetsListQuery, options?: O): Answer<O, Listing<DataStores.DataSet>>;
      };
      /**
       * `DELETE /api/v1/data-stores/{data-store-ids}/data-assets` — 100 calls/min
       * @see https://qlik.dev/apis/rest/data-stores/#delete-api-v1-data-stores-data-store-ids-data-assets
       */
      deleteMany<O extends CallOptions = CallOptions>(dataStoreIds: string | readonly string[], options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/data-stores/{data-store-ids}/data-assets` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/data-stores/#get-api-v1-data-stores-data-store-ids-data-assets
       */
      list<O extends CallOptions = CallOptions>(dataStoreIds: string | readonly string[], query?: DataStoresDataAssetsListQuery, options?: O): Answer<O, Listing<DataStores.DataAsset>>;
    };
    /**
     * `DELETE /api/v1/data-stores` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-stores/#delete-api-v1-data-stores
     */
    deleteMany<O extends CallOptions = CallOptions>(body: DataStores.BatchIdDto, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/data-stores/{data-store-id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-stores/#get-api-v1-data-stores-data-store-id
     */
    get<O extends CallOptions = CallOptions>(dataStoreId: string, query?: DataStoresGetQuery, options?: O): Answer<O, Call<DataStores.DataStore>>;
    /**
     * `GET /api/v1/data-stores` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/data-stores/#get-api-v1-data-stores
     */
    list<O extends CallOptions = CallOptions>(query?: DataStoresListQuery, options?: O): Answer<O, Listing<DataStores.DataStore>>;
    /**
     * `PATCH /api/v1/data-stores/{data-store-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-stores/#patch-api-v1-data-stores-data-store-id
     */
    patch<O extends CallOptions = CallOptions>(dataStoreId: string, body: readonly PatchOperation<"add" | "copy" | "move" | "remove" | "replace" | "test">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<DataStores.DataStore | undefined>>;
    /**
     * `PUT /api/v1/data-stores/{data-store-id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/data-stores/#put-api-v1-data-stores-data-store-id
     */
    update<O extends CallOptions = CallOptions>(dataStoreId: string, body: DataStores.DataStore, options?: O): Answer<O, Call<DataStores.DataStore>>;
  };
  diProjects: {
    actions: {
      /**
       * `GET /api/v1/di-projects/actions/{actionId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-actions-actionId
       */
      get<O extends CallOptions = CallOptions>(actionId: string, query?: DiProjectsActionsGetQuery, options?: O): Answer<O, Call<DiProjects.AsyncActionDetails>>;
    };
    bindings: {
      /**
       * `GET /api/v1/di-projects/{projectId}/bindings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-bindings
       */
      <O extends CallOptions = CallOptions>(projectId: string, query?: DiProjectsBindingsGetQuery, options?: O): Answer<O, Call<DiProjects.GetDiExportProjectVariablesRsp>>;
      /**
       * `GET /api/v1/di-projects/{projectId}/bindings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-bindings
       */
      get<O extends CallOptions = CallOptions>(projectId: string, query?: DiProjectsBindingsGetQuery, options?: O): Answer<O, Call<DiProjects.GetDiExportProjectVariablesRsp>>;
      /**
       * `PUT /api/v1/di-projects/{projectId}/bindings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#put-api-v1-di-projects-projectId-bindings
       */
      update<O extends CallOptions = CallOptions>(projectId: string, body: DiProjects.UpdateDiExportProjectVariablesReq, options?: O): Answer<O, Call<DiProjects.UpdateDiExportProjectVariablesRsp>>;
    };
    /**
     * `POST /api/v1/di-projects` — 100 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects
     */
    create<O extends CallOptions = CallOptions>(body: DiProjects.CreateDiProjectReq, options?: O): Answer<O, Call<DiProjects.DiProjectItemRsp>>;
    diTasks: {
      /**
       * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId
       */
      get<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, options?: O): Answer<O, Call<DiProjects.DataTaskItemRsp>>;
      /**
       * `GET /api/v1/di-projects/{projectId}/di-tasks` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks
       */
      list<O extends CallOptions = CallOptions>(projectId: string, options?: O): Answer<O, Call<DiProjects.ListDataTasksRsp>>;
      /**
       * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare` — 100 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-actions-prepare
       */
      prepare<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, body?: DiProjects.PrepareTaskReq, options?: O): Answer<O, Call<DiProjects.AsyncActionRsp>>;
      /**
       * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets` — 100 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-actions-recreate-datasets
       */
      recreateDatasets<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, body?: DiProjects.RecreateTaskDatasetsReq, options?: O): Answer<O, Call<DiProjects.AsyncActionRsp>>;
      /**
       * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload` — 100 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-actions-request-reload
       */
      requestReload<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, body: DiProjects.ReloadDiTaskReq, options?: O): Answer<O, Call<DiProjects.ReloadRequestResponse>>;
      runtime: {
        runs: {
          /**
           * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search` — 100 calls/min
           * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-runs-actions-search
           */
          search<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, body: DiProjects.DiSearchTaskRunHistoryReq, options?: O): Answer<O, Call<DiProjects.DiSearchTaskRunHistoryRsp>>;
          state: {
            /**
             * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state` — 1,000 calls/min
             * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-runs-runId-state
             */
            <O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, runId: string, options?: O): Answer<O, Call<DiProjects.DataTaskRuntimeState>>;
            datasets: {
              /**
               * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets` — 1,000 calls/min
               * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-runs-runId-state-datasets
               */
              <O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, runId: string, options?: O): Answer<O, Call<DiProjects.ListDataTaskDatasetsRsp>>;
              /**
               * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets` — 1,000 calls/min
               * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-runs-runId-state-datasets
               */
              list<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, runId: string, options?: O): Answer<O, Call<DiProjects.ListDataTaskDatasetsRsp>>;
            };
            /**
             * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state` — 1,000 calls/min
             * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-runs-runId-state
             */
            get<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, runId: string, options?: O): Answer<O, Call<DiProjects.DataTaskRuntimeState>>;
          };
        };
        /**
         * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start` — 100 calls/min
         * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-actions-start
         */
        start<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, body?: DiProjects.StartTaskReq, options?: O): Answer<O, Call<void>>;
        state: {
          /**
           * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state` — 120 calls/min
           * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-state
           */
          <O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, options?: O): Answer<O, Call<DiProjects.DataTaskRuntimeState>>;
          datasets: {
            /**
             * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets` — 120 calls/min
             * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-state-datasets
             */
            <O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, options?: O): Answer<O, Call<{ datasets?: DiProjects.DataTaskDatasetState[]; }>>;
            /**
             * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets` — 120 calls/min
             * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-state-datasets
             */
            list<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, options?: O): Answer<O, Call<{ datasets?: DiProjects.DataTaskDatasetState[]; }>>;
          };
          /**
           * `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state` — 120 calls/min
           * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-state
           */
          get<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, options?: O): Answer<O, Call<DiProjects.DataTaskRuntimeState>>;
        };
        /**
         * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop` — 100 calls/min
         * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-runtime-actions-stop
         */
        stop<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, options?: O): Answer<O, Call<void>>;
      };
      /**
       * `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate` — 100 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-di-tasks-dataTaskId-actions-validate
       */
      validate<O extends CallOptions = CallOptions>(projectId: string, dataTaskId: string, body?: DiProjects.ValidateTaskReq, options?: O): Answer<O, Call<DiProjects.AsyncActionRsp>>;
    };
    /**
     * `POST /api/v1/di-projects/{projectId}/actions/export` — 100 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-actions-export
     */
    export<O extends CallOptions = CallOptions>(projectId: string, body?: DiProjects.ExportDiProjectReq, options?: O): Answer<O, Call<Download>>;
    /**
     * `GET /api/v1/di-projects/{projectId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects-projectId
     */
    get<O extends CallOptions = CallOptions>(projectId: string, options?: O): Answer<O, Call<DiProjects.DiProjectItemRsp>>;
    /**
     * `POST /api/v1/di-projects/{projectId}/actions/import` — 100 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-actions-import
     */
    import<O extends CallOptions = CallOptions>(projectId: string, body: { zip?: Upload; }, options?: O): Answer<O, Call<DiProjects.ImportDiProjectRsp>>;
    /**
     * `POST /api/v1/di-projects/{projectId}/actions/import-async` — 100 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-actions-import-async
     */
    importAsync<O extends CallOptions = CallOptions>(projectId: string, body: { zip?: Upload; }, options?: O): Answer<O, Call<DiProjects.AsyncActionRsp>>;
    /**
     * `GET /api/v1/di-projects` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#get-api-v1-di-projects
     */
    list<O extends CallOptions = CallOptions>(query?: DiProjectsListQuery, options?: O): Answer<O, Call<DiProjects.ListDiProjectsRsp>>;
    /**
     * `POST /api/v1/di-projects/{projectId}/actions/prepare` — 100 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-actions-prepare
     */
    prepare<O extends CallOptions = CallOptions>(projectId: string, body: DiProjects.PrepareProjectReq, options?: O): Answer<O, Call<DiProjects.AsyncActionRsp>>;
    utils: {
      /**
       * `POST /api/v1/di-projects/utils/actions/validate-project-definitions` — 100 calls/min
       * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-utils-actions-validate-project-definitions
       */
      validateProjectDefinitions<O extends CallOptions = CallOptions>(body: { zip?: Upload; }, options?: O): Answer<O, Call<DiProjects.ValidateProjectDefinitionsRsp>>;
    };
    /**
     * `POST /api/v1/di-projects/{projectId}/actions/validate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/di-projects/#post-api-v1-di-projects-projectId-actions-validate
     */
    validate<O extends CallOptions = CallOptions>(projectId: string, body: DiProjects.ValidateProjectReq, options?: O): Answer<O, Call<DiProjects.AsyncActionRsp>>;
  };
  directAccessAgents: {
    /**
     * `POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/direct-access-agents/#post-api-v1-direct-access-agents-agentId-actions-agentAction
     */
    action<O extends CallOptions = CallOptions>(agentId: string, agentAction: string, options?: O): Answer<O, Call<void>>;
    benchmarks: {
      /**
       * `POST /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel` — 100 calls/min
       * @see https://qlik.dev/apis/rest/direct-access-agents/#post-api-v1-direct-access-agents-agentId-benchmarks-benchmarkId-cancel
       */
      cancel<O extends CallOptions = CallOptions>(agentId: string, benchmarkId: string, options?: O): Answer<O, Call<DirectAccessAgents.CancelBenchmarkResponse>>;
      /**
       * `POST /api/v1/direct-access-agents/{agentId}/benchmarks` — 100 calls/min
       * @see https://qlik.dev/apis/rest/direct-access-agents/#post-api-v1-direct-access-agents-agentId-benchmarks
       */
      create<O extends CallOptions = CallOptions>(agentId: string, query?: DirectAccessAgentsBenchmarksCreateQuery, options?: O): Answer<O, Call<DirectAccessAgents.RunBenchmarkResponse>>;
      /**
       * `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-benchmarks-benchmarkId
       */
      get<O extends CallOptions = CallOptions>(agentId: string, benchmarkId: string, options?: O): Answer<O, Call<DirectAccessAgents.GetBenchmarkStatusResponse>>;
    };
    configurations: {
      /**
       * `GET /api/v1/direct-access-agents/{agentId}/configurations` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-configurations
       */
      <O extends CallOptions = CallOptions>(agentId: string, query?: DirectAccessAgentsConfigurationsGetQuery, options?: O): Answer<O, Call<DirectAccessAgents.ConfigurationResponse>>;
      /**
       * `GET /api/v1/direct-access-agents/{agentId}/configurations` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-configurations
       */
      get<O extends CallOptions = CallOptions>(agentId: string, query?: DirectAccessAgentsConfigurationsGetQuery, options?: O): Answer<O, Call<DirectAccessAgents.ConfigurationResponse>>;
      /**
       * `PATCH /api/v1/direct-access-agents/{agentId}/configurations` — 100 calls/min
       * @see https://qlik.dev/apis/rest/direct-access-agents/#patch-api-v1-direct-access-agents-agentId-configurations
       */
      patch<O extends CallOptions = CallOptions>(agentId: string, body?: readonly PatchOperation<"add" | "remove" | "replace", "AGENT_HEALTH_FAIL_MINUTES_LIMIT" | "AGENT_LOG_LEVEL" | "AGENT_LOG_MAX_FILE_SIZE_MB" | "AGENT_LOG_OPTIONS" | "AGENT_LOG_RETENTION_DAYS" | "CHUNK_RECOVERY_RESUME_THRESHOLD_MINUTES" | "DCAAS_LOG_LEVEL" | "DCAAS_LOG_RETENTION_DAYS" | "EXTEND_FIRST_REQUEST_TIMEOUT" | "FILE_LOG_LEVEL" | "FILE_LOG_RETENTION_DAYS" | "FILE_MAX_PROCESS_COUNT" | "FILE_PROCESS_ISOLATION_MODE" | "METRICS_LOG_MAX_FILE_SIZE_MB" | "METRICS_LOG_RETENTION_DAYS" | "ODBC_LOG_LEVEL" | "ODBC_LOG_RETENTION_DAYS" | "ODBC_MAX_PROCESS_COUNT" | "ODBC_PROCESS_ISOLATION_MODE" | "ODBC_RELOAD_SESSION_LIFE" | "ODBC_TABLES_LIMIT_FOR_GENERICODBC" | "OPTIONAL_CAPABILITIES" | "OVERRIDE_CHUNKS_CACHE_DIR" | "RELOAD_CACHE_MEMORY_MB" | "REST_ALLOW_LOCALHOST_CONNECTION" | "REST_LOG_LEVEL" | "REST_LOG_RETENTION_DAYS" | "REST_MAX_PROCESS_COUNT" | "REST_PROCESS_ISOLATION_MODE" | "SAPBW_LOG_LEVEL" | "SAPBW_LOG_RETENTION_DAYS" | "SAPBW_MAX_PROCESS_COUNT" | "SAPBW_PROCESS_ISOLATION_MODE" | "SAPPACKAGE_LOG_LEVEL" | "SAPPACKAGE_LOG_RETENTION_DAYS" | "SAPPACKAGE_MAX_PROCESS_COUNT" | "SAPPACKAGE_PROCESS_ISOLATION_MODE" | "SAPSQL_LOG_LEVEL" | "SAPSQL_LOG_RETENTION_DAYS" | "SAPSQL_MAX_PROCESS_COUNT" | "SAPSQL_PROCESS_ISOLATION_MODE">[] | PatchFields<DirectAccessAgents.ConfigurationResponse, "AGENT_HEALTH_FAIL_MINUTES_LIMIT" | "AGENT_LOG_LEVEL" | "AGENT_LOG_MAX_FILE_SIZE_MB" | "AGENT_LOG_OPTIONS" | "AGENT_LOG_RETENTION_DAYS" | "CHUNK_RECOVERY_RESUME_THRESHOLD_MINUTES" | "DCAAS_LOG_LEVEL" | "DCAAS_LOG_RETENTION_DAYS" | "EXTEND_FIRST_REQUEST_TIMEOUT" | "FILE_LOG_LEVEL" | "FILE_LOG_RETENTION_DAYS" | "FILE_MAX_PROCESS_COUNT" | "FILE_PROCESS_ISOLATION_MODE" | "METRICS_LOG_MAX_FILE_SIZE_MB" | "METRICS_LOG_RETENTION_DAYS" | "ODBC_LOG_LEVEL" | "ODBC_LOG_RETENTION_DAYS" | "ODBC_MAX_PROCESS_COUNT" | "ODBC_PROCESS_ISOLATION_MODE" | "ODBC_RELOAD_SESSION_LIFE" | "ODBC_TABLES_LIMIT_FOR_GENERICODBC" | "OPTIONAL_CAPABILITIES" | "OVERRIDE_CHUNKS_CACHE_DIR" | "RELOAD_CACHE_MEMORY_MB" | "REST_ALLOW_LOCALHOST_CONNECTION" | "REST_LOG_LEVEL" | "REST_LOG_RETENTION_DAYS" | "REST_MAX_PROCESS_COUNT" | "REST_PROCESS_ISOLATION_MODE" | "SAPBW_LOG_LEVEL" | "SAPBW_LOG_RETENTION_DAYS" | "SAPBW_MAX_PROCESS_COUNT" | "SAPBW_PROCESS_ISOLATION_MODE" | "SAPPACKAGE_LOG_LEVEL" | "SAPPACKAGE_LOG_RETENTION_DAYS" | "SAPPACKAGE_MAX_PROCESS_COUNT" | "SAPPACKAGE_PROCESS_ISOLATION_MODE" | "SAPSQL_LOG_LEVEL" | "SAPSQL_LOG_RETENTION_DAYS" | "SAPSQL_MAX_PROCESS_COUNT" | "SAPSQL_PROCESS_ISOLATION_MODE", string>, options?: O): Answer<O, Call<DirectAccessAgents.PatchOperationResponse | undefined>>;
    };
    connectors: {
      fileConnector: {
        files: {
          allowedPaths: {
            /**
             * `GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` — 1,000 calls/min
             * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-connectors-file-connector-files-allowed-paths
             */
            <O extends CallOptions = CallOptions>(agentId: string, options?: O): Answer<O, Call<DirectAccessAgents.FileConnectorAllowedPathsResponse>>;
            /**
             * `GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` — 1,000 calls/min
             * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-connectors-file-connector-files-allowed-paths
             */
            get<O extends CallOptions = CallOptions>(agentId: string, options?: O): Answer<O, Call<DirectAccessAgents.FileConnectorAllowedPathsResponse>>;
            /**
             * `PUT /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` — 100 calls/min
             * @see https://qlik.dev/apis/rest/direct-access-agents/#put-api-v1-direct-access-agents-agentId-connectors-file-connector-files-allowed-paths
             */
            update<O extends CallOptions = CallOptions>(agentId: string, body?: DirectAccessAgents.UpdateFileConnectorAllowedPathsRequest, options?: O): Answer<O, Call<void>>;
          };
        };
      };
      files: {
        /**
         * `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-connectors-connectorType-files-fileType
         */
        get<O extends CallOptions = CallOptions>(agentId: string, connectorType: "file-connector" | "rest-connector" | "odbc-connector", fileType: "CustomTypesMapping" | "PlainTextConfiguration" | "AllowedPaths" | "AllowedDrivers" | "AllowedDsns", options?: O): Answer<O, Call<DirectAccessAgents.ConnectorFlatFileConfigurationResponse>>;
        /**
         * `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-connectors-connectorType-files
         */
        list<O extends CallOptions = CallOptions>(agentId: string, connectorType: "file-connector" | "rest-connector" | "odbc-connector", options?: O): Answer<O, Call<DirectAccessAgents.ConnectorFlatFileConfigurationResponse>>;
        /**
         * `PUT /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/direct-access-agents/#put-api-v1-direct-access-agents-agentId-connectors-connectorType-files-fileType
         */
        update<O extends CallOptions = CallOptions>(agentId: string, connectorType: "file-connector" | "rest-connector" | "odbc-connector", fileType: "CustomTypesMapping" | "PlainTextConfiguration" | "AllowedPaths" | "AllowedDrivers" | "AllowedDsns", body?: DirectAccessAgents.UpdateConfigurationFlatFileRequest, options?: O): Answer<O, Call<void>>;
      };
      odbcConnector: {
        files: {
          customDataTypeMappings: {
            /**
             * `GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` — 1,000 calls/min
             * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-connectors-odbc-connector-files-custom-data-type-mappings
             */
            <O extends CallOptions = CallOptions>(agentId: string, options?: O): Answer<O, Call<DirectAccessAgents.OdbcCustomDataTypeResponse>>;
            /**
             * `GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` — 1,000 calls/min
             * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-connectors-odbc-connector-files-custom-data-type-mappings
             */
            get<O extends CallOptions = CallOptions>(agentId: string, options?: O): Answer<O, Call<DirectAccessAgents.OdbcCustomDataTypeResponse>>;
            /**
             * `PUT /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` — 100 calls/min
             * @see https://qlik.dev/apis/rest/direct-access-agents/#put-api-v1-direct-access-agents-agentId-connectors-odbc-connector-files-custom-data-type-mappings
             */
            update<O extends CallOptions = CallOptions>(agentId: string, body?: DirectAccessAgents.UpdateOdbcCustomTypeMappingsRequest, options?: O): Answer<O, Call<void>>;
          };
        };
      };
    };
    tools: {
      metricsCollector: {
        configuration: {
          /**
           * `GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-tools-metrics-collector-configuration
           */
          <O extends CallOptions = CallOptions>(agentId: string, options?: O): Answer<O, Call<DirectAccessAgents.MetricsCollectorSettingsApiResponseConnectorConfigurationResponse>>;
          /**
           * `GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/direct-access-agents/#get-api-v1-direct-access-agents-agentId-tools-metrics-collector-configuration
           */
          get<O extends CallOptions = CallOptions>(agentId: string, options?: O): Answer<O, Call<DirectAccessAgents.MetricsCollectorSettingsApiResponseConnectorConfigurationResponse>>;
          /**
           * `PUT /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration` — 100 calls/min
           * @see https://qlik.dev/apis/rest/direct-access-agents/#put-api-v1-direct-access-agents-agentId-tools-metrics-collector-configuration
           */
          update<O extends CallOptions = CallOptions>(agentId: string, body?: DirectAccessAgents.UpdateMetricsCollectorSettingsRequest, options?: O): Answer<O, Call<void>>;
        };
      };
    };
  };
  encryption: {
    keyproviders: {
      /**
       * `POST /api/v1/encryption/keyproviders` — 100 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#post-api-v1-encryption-keyproviders
       */
      create<O extends CallOptions = CallOptions>(body?: Encryption.KeyProvider, options?: O): Answer<O, Call<Encryption.KeyProvider>>;
      /**
       * `DELETE /api/v1/encryption/keyproviders/{arnFingerPrint}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#delete-api-v1-encryption-keyproviders-arnFingerPrint
       */
      delete<O extends CallOptions = CallOptions>(arnFingerPrint: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/encryption/keyproviders/{arnFingerPrint}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#get-api-v1-encryption-keyproviders-arnFingerPrint
       */
      get<O extends CallOptions = CallOptions>(arnFingerPrint: string, options?: O): Answer<O, Call<Encryption.KeyProvider>>;
      /**
       * `GET /api/v1/encryption/keyproviders` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#get-api-v1-encryption-keyproviders
       */
      list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Encryption.KeyProviders>>;
      /**
       * `GET /api/v1/encryption/keyproviders/actions/list` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#get-api-v1-encryption-keyproviders-actions-list
       */
      listAll<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Encryption.ListKeyProviders>>;
      /**
       * `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate` — 100 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#post-api-v1-encryption-keyproviders-arnFingerPrint-actions-migrate
       */
      migrate<O extends CallOptions = CallOptions>(arnFingerPrint: string, options?: O): Answer<O, Call<Encryption.MigrationInformation>>;
      migration: {
        /**
         * `GET /api/v1/encryption/keyproviders/migration/actions/details` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/encryption/#get-api-v1-encryption-keyproviders-migration-actions-details
         */
        details<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Encryption.MigrationInformation>>;
      };
      /**
       * `PATCH /api/v1/encryption/keyproviders/{arnFingerPrint}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#patch-api-v1-encryption-keyproviders-arnFingerPrint
       */
      patch<O extends CallOptions = CallOptions>(arnFingerPrint: string, body: readonly PatchOperation<"replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/encryption/keyproviders/actions/reset-to-default-provider` — 100 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#post-api-v1-encryption-keyproviders-actions-reset-to-default-provider
       */
      resetToDefaultProvider<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Encryption.ResetMigrationNotNeeded | undefined>>;
      /**
       * `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test` — 100 calls/min
       * @see https://qlik.dev/apis/rest/encryption/#post-api-v1-encryption-keyproviders-arnFingerPrint-actions-test
       */
      test<O extends CallOptions = CallOptions>(arnFingerPrint: string, options?: O): Answer<O, Call<Encryption.KeyProvider>>;
    };
  };
  extensions: {
    /**
     * `POST /api/v1/extensions` — 100 calls/min
     * @see https://qlik.dev/apis/rest/extensions/#post-api-v1-extensions
     */
    create<O extends CallOptions = CallOptions>(body: { data?: Extensions.extension; file?: Upload; }, options?: O): Answer<O, Call<Extensions.extension>>;
    /**
     * `DELETE /api/v1/extensions/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/extensions/#delete-api-v1-extensions-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    download: {
      /**
       * `GET /api/v1/extensions/{id}/file` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/extensions/#get-api-v1-extensions-id-file
       */
      <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Download>>;
      /**
       * `GET /api/v1/extensions/{id}/file` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/extensions/#get-api-v1-extensions-id-file
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Download>>;
    };
    file: {
      /**
       * `GET /api/v1/extensions/{id}/file/{filepath}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/extensions/#get-api-v1-extensions-id-file-filepath
       */
      get<O extends CallOptions = CallOptions>(id: string, filepath: string, options?: O): Answer<O, Call<void>>;
    };
    /**
     * `GET /api/v1/extensions/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/extensions/#get-api-v1-extensions-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Extensions.extension>>;
    /**
     * `GET /api/v1/extensions` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/extensions/#get-api-v1-extensions
     */
    list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Extensions.extensions>>;
    /**
     * `PATCH /api/v1/extensions/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/extensions/#patch-api-v1-extensions-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: { data?: Extensions.extension; file?: Upload; }, options?: O): Answer<O, Call<Extensions.extension>>;
  };
  glossaries: {
    categories: {
      /**
       * `POST /api/v1/glossaries/{id}/categories` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#post-api-v1-glossaries-id-categories
       */
      create<O extends CallOptions = CallOptions>(id: string, body?: Glossaries.createCategory, options?: O): Answer<O, Call<Glossaries.category>>;
      /**
       * `DELETE /api/v1/glossaries/{id}/categories/{categoryId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#delete-api-v1-glossaries-id-categories-categoryId
       */
      delete<O extends CallOptions = CallOptions>(id: string, categoryId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/glossaries/{id}/categories/{categoryId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-categories-categoryId
       */
      get<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, categoryId: string, options?: O): Answer<O, Call<Glossaries.category>>;
      /**
       * `GET /api/v1/glossaries/{id}/categories` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-categories
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: GlossariesCategoriesListQuery, options?: O): Answer<O, Listing<Glossaries.category>>;
      /**
       * `PATCH /api/v1/glossaries/{id}/categories/{categoryId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#patch-api-v1-glossaries-id-categories-categoryId
       */
      patch<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, categoryId: string, body: readonly PatchOperation<"replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
      /**
       * `PUT /api/v1/glossaries/{id}/categories/{categoryId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#put-api-v1-glossaries-id-categories-categoryId
       */
      update<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, categoryId: string, body?: Glossaries.createCategory, options?: O): Answer<O, Call<Glossaries.category>>;
    };
    /**
     * `POST /api/v1/glossaries` — 100 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#post-api-v1-glossaries
     */
    create<O extends CallOptions = CallOptions>(body?: Glossaries.createGlossary, options?: O): Answer<O, Call<Glossaries.glossary>>;
    /**
     * `DELETE /api/v1/glossaries/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#delete-api-v1-glossaries-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/glossaries/{id}/actions/export` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-actions-export
     */
    export<O extends CallOptions = CallOptions>(id: string, query?: GlossariesExportQuery, options?: O): Answer<O, Call<Glossaries.exportGlossary>>;
    /**
     * `GET /api/v1/glossaries/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Glossaries.glossary>>;
    /**
     * `POST /api/v1/glossaries/actions/import` — 100 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#post-api-v1-glossaries-actions-import
     */
    import<O extends CallOptions = CallOptions>(body?: Glossaries.qlikGlossary | Glossaries.atlanGlossary | Glossaries.atlasGlossary, query?: GlossariesImportQuery, options?: O): Answer<O, Call<Glossaries.glossary>>;
    /**
     * `GET /api/v1/glossaries` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries
     */
    list<O extends CallOptions = CallOptions>(query?: GlossariesListQuery, options?: O): Answer<O, Listing<Glossaries.glossary>>;
    /**
     * `PATCH /api/v1/glossaries/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#patch-api-v1-glossaries-id
     */
    patch<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, body: readonly PatchOperation<"replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
    terms: {
      /**
       * `POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#post-api-v1-glossaries-id-terms-termId-actions-change-status
       */
      changeStatus<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, termId: string, query: GlossariesTermsChangeStatusQuery, options?: O): Answer<O, Call<Glossaries.term>>;
      /**
       * `POST /api/v1/glossaries/{id}/terms` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#post-api-v1-glossaries-id-terms
       */
      create<O extends CallOptions = CallOptions>(id: string, body?: Glossaries.createTerm, options?: O): Answer<O, Call<Glossaries.term>>;
      /**
       * `DELETE /api/v1/glossaries/{id}/terms/{termId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#delete-api-v1-glossaries-id-terms-termId
       */
      delete<O extends CallOptions = CallOptions>(id: string, termId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/glossaries/{id}/terms/{termId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-terms-termId
       */
      get<O extends CallOptions = CallOptions>(id: string, termId: string, options?: O): Answer<O, Call<Glossaries.term>>;
      links: {
        /**
         * `POST /api/v1/glossaries/{id}/terms/{termId}/links` — 100 calls/min
         * @see https://qlik.dev/apis/rest/glossaries/#post-api-v1-glossaries-id-terms-termId-links
         */
        create<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, termId: string, body?: Glossaries.termCreateLinksTo, options?: O): Answer<O, Call<Glossaries.termLinksTo>>;
        /**
         * `GET /api/v1/glossaries/{id}/terms/{termId}/links` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-terms-termId-links
         */
        list<O extends CallOptions = CallOptions>(id: string, termId: string, query?: GlossariesTermsLinksListQuery, options?: O): Answer<O, Listing<Glossaries.termLinksTo>>;
      };
      /**
       * `GET /api/v1/glossaries/{id}/terms` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-terms
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: GlossariesTermsListQuery, options?: O): Answer<O, Listing<Glossaries.term>>;
      /**
       * `PATCH /api/v1/glossaries/{id}/terms/{termId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#patch-api-v1-glossaries-id-terms-termId
       */
      patch<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, termId: string, body: readonly PatchOperation<"replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
      revisions: {
        /**
         * `GET /api/v1/glossaries/{id}/terms/{termId}/revisions` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-terms-termId-revisions
         */
        <O extends CallOptions = CallOptions>(id: string, termId: string, query?: GlossariesTermsRevisionsListQuery, options?: O): Answer<O, Listing<Glossaries.term>>;
        /**
         * `GET /api/v1/glossaries/{id}/terms/{termId}/revisions` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/glossaries/#get-api-v1-glossaries-id-terms-termId-revisions
         */
        list<O extends CallOptions = CallOptions>(id: string, termId: string, query?: GlossariesTermsRevisionsListQuery, options?: O): Answer<O, Listing<Glossaries.term>>;
      };
      /**
       * `PUT /api/v1/glossaries/{id}/terms/{termId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/glossaries/#put-api-v1-glossaries-id-terms-termId
       */
      update<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, termId: string, body?: Glossaries.createTerm, options?: O): Answer<O, Call<Glossaries.term>>;
    };
    /**
     * `PUT /api/v1/glossaries/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/glossaries/#put-api-v1-glossaries-id
     */
    update<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, body?: Glossaries.createGlossary, options?: O): Answer<O, Call<Glossaries.glossary>>;
  };
  groups: {
    /**
     * `POST /api/v1/groups` — 100 calls/min
     * @see https://qlik.dev/apis/rest/groups/#post-api-v1-groups
     */
    create<O extends CallOptions = CallOptions>(body: Groups.GroupPostSchema, options?: O): Answer<O, Call<Groups.Group>>;
    /**
     * `DELETE /api/v1/groups/{groupId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/groups/#delete-api-v1-groups-groupId
     */
    delete<O extends CallOptions = CallOptions>(groupId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/groups/actions/filter` — 200 calls/min
     * @see https://qlik.dev/apis/rest/groups/#post-api-v1-groups-actions-filter
     */
    filter<O extends CallOptions = CallOptions>(body?: Groups.Filter, query?: GroupsFilterQuery, options?: O): Answer<O, Listing<Groups.Group>>;
    /**
     * `GET /api/v1/groups/{groupId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/groups/#get-api-v1-groups-groupId
     */
    get<O extends CallOptions = CallOptions>(groupId: string, options?: O): Answer<O, Call<Groups.Group>>;
    /**
     * `GET /api/v1/groups` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/groups/#get-api-v1-groups
     */
    list<O extends CallOptions = CallOptions>(query?: GroupsListQuery, options?: O): Answer<O, Listing<Groups.Group>>;
    /**
     * `PATCH /api/v1/groups/{groupId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/groups/#patch-api-v1-groups-groupId
     */
    patch<O extends CallOptions = CallOptions>(groupId: string, body: readonly PatchOperation<"replace", "assignedRoles" | "description" | "name">[] | PatchFields<Groups.Group, "assignedRoles" | "description" | "name", Groups.AssignedRolesRefIDs | Groups.AssignedRolesRefNames | string>, options?: O): Answer<O, Call<void>>;
    settings: {
      /**
       * `GET /api/v1/groups/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/groups/#get-api-v1-groups-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Groups.GroupSettings>>;
      /**
       * `GET /api/v1/groups/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/groups/#get-api-v1-groups-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Groups.GroupSettings>>;
      /**
       * `PATCH /api/v1/groups/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/groups/#patch-api-v1-groups-settings
       */
      patch<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"replace", "/autoCreateGroups" | "/syncIdpGroups" | `/systemGroups/${string}/assignedRoles`>[] | PatchFields<Groups.GroupSettings, "autoCreateGroups" | "syncIdpGroups", boolean | Groups.AssignedRolesRefIDs | Groups.AssignedRolesRefNames>, options?: O): Answer<O, Call<void>>;
    };
  };
  identityProviders: {
    /**
     * `POST /api/v1/identity-providers` — 100 calls/min
     * @see https://qlik.dev/apis/rest/identity-providers/#post-api-v1-identity-providers
     */
    create<O extends CallOptions = CallOptions>(body?: IdentityProviders.IDPPostSchema, options?: O): Answer<O, Call<IdentityProviders.IDP>>;
    /**
     * `DELETE /api/v1/identity-providers/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/identity-providers/#delete-api-v1-identity-providers-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/identity-providers/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/identity-providers/#get-api-v1-identity-providers-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<IdentityProviders.IDP>>;
    /**
     * `GET /api/v1/identity-providers` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/identity-providers/#get-api-v1-identity-providers
     */
    list<O extends CallOptions = CallOptions>(query?: IdentityProvidersListQuery, options?: O): Answer<O, Listing<IdentityProviders.IDP>>;
    me: {
      meta: {
        /**
         * `GET /api/v1/identity-providers/me/meta` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/identity-providers/#get-api-v1-identity-providers-me-meta
         */
        <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<IdentityProviders.IDPMeta>>;
        /**
         * `GET /api/v1/identity-providers/me/meta` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/identity-providers/#get-api-v1-identity-providers-me-meta
         */
        get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<IdentityProviders.IDPMeta>>;
      };
    };
    metadata: {
      /**
       * `GET /api/v1/identity-providers/.well-known/metadata.json` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/identity-providers/
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<{ [key: string]: unknown }>>;
      /**
       * `GET /api/v1/identity-providers/.well-known/metadata.json` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/identity-providers/
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<{ [key: string]: unknown }>>;
    };
    /**
     * `PATCH /api/v1/identity-providers/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/identity-providers/#patch-api-v1-identity-providers-id
     */
    patch<O extends CallOptions & { headers?: { "qlik-idp-popts-match"?: string } } = CallOptions & { headers?: { "qlik-idp-popts-match"?: string } }>(id: string, body?: readonly PatchOperation<"promote-options" | "replace", "/active" | "/clockToleranceSec" | "/description" | "/meta" | "/options" | "/options/claimsMapping" | "/options/discoveryUrl" | "/options/realm" | "/pendingOptions" | "/pendingOptions/allowIdpInitiatedLogin" | "/pendingOptions/certificates" | "/pendingOptions/claimsMapping" | "/pendingOptions/clientId" | "/pendingOptions/clientSecret" | "/pendingOptions/decryptingKey" | "/pendingOptions/discoveryUrl" | "/pendingOptions/emailVerifiedAlwaysTrue" | "/pendingOptions/entityId" | "/pendingOptions/idTokenSignatureAlg" | "/pendingOptions/metadata" | "/pendingOptions/nameIdFormat" | "/pendingOptions/realm" | "/pendingOptions/signOnUrl" | "/postLogoutRedirectUri">[] | PatchFields<IdentityProviders.IDP, "active" | "clockToleranceSec" | "description" | "meta" | "options" | "pendingOptions" | "postLogoutRedirectUri">, options?: O): Answer<O, Call<void>>;
    status: {
      /**
       * `GET /api/v1/identity-providers/status` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/identity-providers/#get-api-v1-identity-providers-status
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<IdentityProviders.IDPsStatus>>;
      /**
       * `GET /api/v1/identity-providers/status` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/identity-providers/#get-api-v1-identity-providers-status
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<IdentityProviders.IDPsStatus>>;
    };
  };
  items: {
    collections: {
      /**
       * `GET /api/v1/items/{itemId}/collections` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-itemId-collections
       */
      <O extends CallOptions = CallOptions>(itemId: string, query?: ItemsCollectionsListQuery, options?: O): Answer<O, Listing<Items.collectionResultResponseBody>>;
      /**
       * `GET /api/v1/items/{itemId}/collections` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-itemId-collections
       */
      list<O extends CallOptions = CallOptions>(itemId: string, query?: ItemsCollectionsListQuery, options?: O): Answer<O, Listing<Items.collectionResultResponseBody>>;
    };
    /**
     * `DELETE /api/v1/items/{itemId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/items/#delete-api-v1-items-itemId
     */
    delete<O extends CallOptions = CallOptions>(itemId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/items/{itemId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-itemId
     */
    get<O extends CallOptions = CallOptions>(itemId: string, options?: O): Answer<O, Call<Items.itemResultResponseBody>>;
    /**
     * `GET /api/v1/items` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/items/#get-api-v1-items
     */
    list<O extends CallOptions = CallOptions>(query?: ItemsListQuery, options?: O): Answer<O, Listing<Items.itemResultResponseBody>>;
    publishedItems: {
      /**
       * `GET /api/v1/items/{itemId}/publisheditems` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-itemId-publisheditems
       */
      <O extends CallOptions = CallOptions>(itemId: string, query?: ItemsPublishedItemsListQuery, options?: O): Answer<O, Listing<Items.collectionResultResponseBody>>;
      /**
       * `GET /api/v1/items/{itemId}/publisheditems` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-itemId-publisheditems
       */
      list<O extends CallOptions = CallOptions>(itemId: string, query?: ItemsPublishedItemsListQuery, options?: O): Answer<O, Listing<Items.collectionResultResponseBody>>;
    };
    settings: {
      /**
       * `GET /api/v1/items/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Items.ItemsSettingsResponseBody>>;
      /**
       * `GET /api/v1/items/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/items/#get-api-v1-items-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Items.ItemsSettingsResponseBody>>;
      /**
       * `PATCH /api/v1/items/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/items/#patch-api-v1-items-settings
       */
      patch<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"replace", "/usageMetricsEnabled">[] | PatchFields<Items.ItemsSettingsResponseBody, "usageMetricsEnabled", boolean>, options?: O): Answer<O, Call<Items.ItemsSettingsResponseBody>>;
    };
    /**
     * `PUT /api/v1/items/{itemId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/items/#put-api-v1-items-itemId
     */
    update<O extends CallOptions = CallOptions>(itemId: string, body: Items.ItemsUpdateItemRequestBody, options?: O): Answer<O, Call<Items.itemResultResponseBody>>;
  };
  knowledgebases: {
    /**
     * `POST /api/v1/knowledgebases` — 100 calls/min
     * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases
     */
    create<O extends CallOptions = CallOptions>(body?: Knowledgebases.createKnowledgeBase, options?: O): Answer<O, Call<Knowledgebases.knowledgeBaseLight>>;
    datasources: {
      /**
       * `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel` — 100 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases-id-datasources-datasourceId-actions-cancel
       */
      cancel<O extends CallOptions = CallOptions>(id: string, datasourceId: string, options?: O): Answer<O, Call<Knowledgebases.dataSourceSync>>;
      /**
       * `POST /api/v1/knowledgebases/{id}/datasources` — 100 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases-id-datasources
       */
      create<O extends CallOptions = CallOptions>(id: string, body?: Knowledgebases.createDataSource, options?: O): Answer<O, Call<Knowledgebases.dataSource>>;
      /**
       * `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#delete-api-v1-knowledgebases-id-datasources-datasourceId
       */
      delete<O extends CallOptions = CallOptions>(id: string, datasourceId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download` — 100 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases-id-datasources-datasourceId-actions-download
       */
      download<O extends CallOptions = CallOptions>(id: string, datasourceId: string, body?: Knowledgebases.downloadFile, options?: O): Answer<O, Call<Knowledgebases.downloadFileResponse>>;
      histories: {
        /**
         * `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}` — 1,000 calls/min
         * @deprecated
         * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id-datasources-datasourceId-histories-syncId
         */
        get<O extends CallOptions = CallOptions>(id: string, datasourceId: string, syncId: string, options?: O): Answer<O, Call<Knowledgebases.syncHistoryDetails>>;
        /**
         * `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id-datasources-datasourceId-histories
         */
        list<O extends CallOptions = CallOptions>(id: string, datasourceId: string, query?: KnowledgebasesDatasourcesHistoriesListQuery, options?: O): Answer<O, Listing<Knowledgebases.syncHistory>>;
      };
      schedules: {
        /**
         * `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id-datasources-datasourceId-schedules
         */
        <O extends CallOptions = CallOptions>(id: string, datasourceId: string, options?: O): Answer<O, Call<Knowledgebases.scheduleWithManifest>>;
        /**
         * `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules` — 100 calls/min
         * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases-id-datasources-datasourceId-schedules
         */
        create<O extends CallOptions = CallOptions>(id: string, datasourceId: string, body?: Knowledgebases.schedule, options?: O): Answer<O, Call<Knowledgebases.scheduleWithManifest>>;
        /**
         * `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules` — 100 calls/min
         * @see https://qlik.dev/apis/rest/knowledgebases/#delete-api-v1-knowledgebases-id-datasources-datasourceId-schedules
         */
        delete<O extends CallOptions = CallOptions>(id: string, datasourceId: string, options?: O): Answer<O, Call<void>>;
        /**
         * `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id-datasources-datasourceId-schedules
         */
        get<O extends CallOptions = CallOptions>(id: string, datasourceId: string, options?: O): Answer<O, Call<Knowledgebases.scheduleWithManifest>>;
      };
      /**
       * `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync` — 100 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases-id-datasources-datasourceId-actions-sync
       */
      sync<O extends CallOptions = CallOptions>(id: string, datasourceId: string, query?: KnowledgebasesDatasourcesSyncQuery, options?: O): Answer<O, Call<Knowledgebases.dataSourceSync>>;
      /**
       * `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#put-api-v1-knowledgebases-id-datasources-datasourceId
       */
      update<O extends CallOptions = CallOptions>(id: string, datasourceId: string, body?: Knowledgebases.dataSourceInput, options?: O): Answer<O, Call<Knowledgebases.dataSource>>;
    };
    /**
     * `DELETE /api/v1/knowledgebases/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/knowledgebases/#delete-api-v1-knowledgebases-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/knowledgebases/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Knowledgebases.knowledgeBase>>;
    histories: {
      /**
       * `GET /api/v1/knowledgebases/{id}/histories` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id-histories
       */
      <O extends CallOptions = CallOptions>(id: string, query?: KnowledgebasesHistoriesListQuery, options?: O): Answer<O, Listing<Knowledgebases.syncHistory>>;
      /**
       * `GET /api/v1/knowledgebases/{id}/histories` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases-id-histories
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: KnowledgebasesHistoriesListQuery, options?: O): Answer<O, Listing<Knowledgebases.syncHistory>>;
    };
    /**
     * `GET /api/v1/knowledgebases` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/knowledgebases/#get-api-v1-knowledgebases
     */
    list<O extends CallOptions = CallOptions>(query?: KnowledgebasesListQuery, options?: O): Answer<O, Listing<Knowledgebases.knowledgeBaseLight>>;
    /**
     * `PATCH /api/v1/knowledgebases/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/knowledgebases/#patch-api-v1-knowledgebases-id
     */
    patch<O extends CallOptions & { headers?: { "if-match"?: string } } = CallOptions & { headers?: { "if-match"?: string } }>(id: string, body: readonly PatchOperation<"REPLACE">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/knowledgebases/{id}/actions/search` — 100 calls/min
     * @see https://qlik.dev/apis/rest/knowledgebases/#post-api-v1-knowledgebases-id-actions-search
     */
    search<O extends CallOptions = CallOptions>(id: string, body?: Knowledgebases.searchRequest, options?: O): Answer<O, Call<Knowledgebases.searchResponse>>;
  };
  licenses: {
    assignments: {
      /**
       * `POST /api/v1/licenses/assignments/actions/add` — 100 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#post-api-v1-licenses-assignments-actions-add
       */
      add<O extends CallOptions = CallOptions>(body: Licenses.assignmentsActionsAddRequest, options?: O): Answer<O, Call<Licenses.assignmentsActionsAddResponse>>;
      /**
       * `POST /api/v1/licenses/assignments/actions/delete` — 100 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#post-api-v1-licenses-assignments-actions-delete
       */
      deleteMany<O extends CallOptions = CallOptions>(body: Licenses.assignmentsActionsDeleteRequest, options?: O): Answer<O, Call<Licenses.assignmentsActionsDeleteResponse>>;
      /**
       * `GET /api/v1/licenses/assignments` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-assignments
       */
      list<O extends CallOptions = CallOptions>(query?: LicensesAssignmentsListQuery, options?: O): Answer<O, Listing<{ type: string; excess: boolean; created: string; subject: string; }>>;
      /**
       * `POST /api/v1/licenses/assignments/actions/update` — 100 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#post-api-v1-licenses-assignments-actions-update
       */
      updateMany<O extends CallOptions = CallOptions>(body: Licenses.assignmentsActionsUpdateRequest, options?: O): Answer<O, Call<Licenses.assignmentsActionsUpdateResponse>>;
    };
    consumption: {
      /**
       * `GET /api/v1/licenses/consumption` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-consumption
       */
      <O extends CallOptions = CallOptions>(query?: LicensesConsumptionQuery, options?: O): Answer<O, Listing<{ id?: string; appId?: string; userId?: string; endTime?: string; duration?: string; sessionId?: string; allotmentId?: string; minutesUsed?: number; capacityUsed?: number; licenseUsage?: string; }>>;
      /**
       * `GET /api/v1/licenses/consumption` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-consumption
       */
      get<O extends CallOptions = CallOptions>(query?: LicensesConsumptionQuery, options?: O): Answer<O, Listing<{ id?: string; appId?: string; userId?: string; endTime?: string; duration?: string; sessionId?: string; allotmentId?: string; minutesUsed?: number; capacityUsed?: number; licenseUsage?: string; }>>;
    };
    overview: {
      /**
       * `GET /api/v1/licenses/overview` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-overview
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Licenses.licenseOverview>>;
      /**
       * `GET /api/v1/licenses/overview` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-overview
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Licenses.licenseOverview>>;
    };
    settings: {
      /**
       * `GET /api/v1/licenses/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Licenses.settingsBody>>;
      /**
       * `GET /api/v1/licenses/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Licenses.settingsBody>>;
      /**
       * `PUT /api/v1/licenses/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#put-api-v1-licenses-settings
       */
      update<O extends CallOptions = CallOptions>(body?: Licenses.settingsBody, options?: O): Answer<O, Call<Licenses.settingsBody>>;
    };
    status: {
      /**
       * `GET /api/v1/licenses/status` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-status
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Licenses.licenseStatus>>;
      /**
       * `GET /api/v1/licenses/status` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/licenses/#get-api-v1-licenses-status
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Licenses.licenseStatus>>;
    };
  };
  lineageGraphs: {
    impact: {
      /**
       * `GET /api/v1/lineage-graphs/impact/{id}/actions/expand` — 20 calls/min
       * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-impact-id-actions-expand
       */
      expand<O extends CallOptions = CallOptions>(id: string, query: LineageGraphsImpactExpandQuery, options?: O): Answer<O, Call<LineageGraphs.graphResponse>>;
      overview: {
        /**
         * `GET /api/v1/lineage-graphs/impact/{id}/overview` — 20 calls/min
         * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-impact-id-overview
         */
        <O extends CallOptions = CallOptions>(id: string, query?: LineageGraphsImpactOverviewQuery, options?: O): Answer<O, Call<LineageGraphs.graphResponse>>;
        /**
         * `GET /api/v1/lineage-graphs/impact/{id}/overview` — 20 calls/min
         * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-impact-id-overview
         */
        get<O extends CallOptions = CallOptions>(id: string, query?: LineageGraphsImpactOverviewQuery, options?: O): Answer<O, Call<LineageGraphs.graphResponse>>;
      };
      /**
       * `GET /api/v1/lineage-graphs/impact/{id}/actions/search` — 20 calls/min
       * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-impact-id-actions-search
       */
      search<O extends CallOptions = CallOptions>(id: string, query: LineageGraphsImpactSearchQuery, options?: O): Answer<O, Call<LineageGraphs.graphsResponse>>;
      source: {
        /**
         * `GET /api/v1/lineage-graphs/impact/{id}/source` — 20 calls/min
         * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-impact-id-source
         */
        <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<LineageGraphs.graphsResponse>>;
        /**
         * `GET /api/v1/lineage-graphs/impact/{id}/source` — 20 calls/min
         * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-impact-id-source
         */
        get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<LineageGraphs.graphsResponse>>;
      };
    };
    nodes: {
      /**
       * `GET /api/v1/lineage-graphs/nodes/{id}/actions/expand` — 20 calls/min
       * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-nodes-id-actions-expand
       */
      expand<O extends CallOptions = CallOptions>(id: string, query: LineageGraphsNodesExpandQuery, options?: O): Answer<O, Call<LineageGraphs.graphResponse>>;
      /**
       * `GET /api/v1/lineage-graphs/nodes/{id}` — 20 calls/min
       * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-nodes-id
       */
      get<O extends CallOptions = CallOptions>(id: string, query?: LineageGraphsNodesGetQuery, options?: O): Answer<O, Call<LineageGraphs.graphLevelsResponse>>;
      /**
       * `POST /api/v1/lineage-graphs/nodes/{id}/overview` — 100 calls/min
       * @see https://qlik.dev/apis/rest/lineage-graphs/#post-api-v1-lineage-graphs-nodes-id-overview
       */
      overview<O extends CallOptions = CallOptions>(id: string, body?: LineageGraphs.qris, query?: LineageGraphsNodesOverviewQuery, options?: O): Answer<O, Call<LineageGraphs.overviewItems | LineageGraphs.emptyReturn | LineageGraphs.multiStatusResponse>>;
      /**
       * `GET /api/v1/lineage-graphs/nodes/{id}/actions/search` — 20 calls/min
       * @see https://qlik.dev/apis/rest/lineage-graphs/#get-api-v1-lineage-graphs-nodes-id-actions-search
       */
      search<O extends CallOptions = CallOptions>(id: string, query: LineageGraphsNodesSearchQuery, options?: O): Answer<O, Call<LineageGraphs.graphsResponse>>;
    };
  };
  login: {
    interactive: {
      /**
       * `GET /login` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/login/#get-login
       */
      <O extends CallOptions & { headers?: { "qlik-web-integration-id"?: string } } = CallOptions & { headers?: { "qlik-web-integration-id"?: string } }>(query?: LoginInteractiveQuery, options?: O): Answer<O, Call<unknown>>;
      /**
       * `GET /login` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/login/#get-login
       */
      get<O extends CallOptions & { headers?: { "qlik-web-integration-id"?: string } } = CallOptions & { headers?: { "qlik-web-integration-id"?: string } }>(query?: LoginInteractiveQuery, options?: O): Answer<O, Call<unknown>>;
    };
    /**
     * `POST /login/jwt-session` — 100 calls/min
     * @see https://qlik.dev/apis/rest/login/#post-login-jwt-session
     */
    jwtSession<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<{ [key: string]: unknown }>>;
  };
  ml: {
    deployments: {
      /**
       * `POST /api/v1/ml/deployments/{deploymentId}/actions/activate-models` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-actions-activate-models
       */
      activateModels<O extends CallOptions = CallOptions>(deploymentId: string, options?: O): Answer<O, Call<void>>;
      aliases: {
        /**
         * `POST /api/v1/ml/deployments/{deploymentId}/aliases` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-aliases
         */
        create<O extends CallOptions = CallOptions>(deploymentId: string, body?: Ml.AliasInput, options?: O): Answer<O, Call<Ml.AliasPostResponse>>;
        /**
         * `DELETE /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#delete-api-v1-ml-deployments-deploymentId-aliases-aliasId
         */
        delete<O extends CallOptions = CallOptions>(deploymentId: string, aliasId: string, options?: O): Answer<O, Call<void>>;
        /**
         * `GET /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId-aliases-aliasId
         */
        get<O extends CallOptions = CallOptions>(deploymentId: string, aliasId: string, options?: O): Answer<O, Call<Ml.AliasGetResponse>>;
        /**
         * `GET /api/v1/ml/deployments/{deploymentId}/aliases` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId-aliases
         */
        list<O extends CallOptions = CallOptions>(deploymentId: string, query?: MlDeploymentsAliasesListQuery, options?: O): Answer<O, Listing<{ id: Ml.EntityId; type: "alias"; attributes: Ml.Alias; }>>;
        /**
         * `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#patch-api-v1-ml-deployments-deploymentId-aliases-aliasId
         */
        patch<O extends CallOptions = CallOptions>(deploymentId: string, aliasId: string, body?: readonly PatchOperation<"replace", "/models" | "/name">[] | PatchFields<Ml.AliasGetResponse, "models" | "name", Ml.AnyType>, options?: O): Answer<O, Call<void>>;
        realtimePredictions: {
          /**
           * `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run` — 100 calls/min
           * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-aliases-aliasName-realtime-predictions-actions-run
           */
          run<O extends CallOptions = CallOptions>(deploymentId: string, aliasName: string, body?: Ml.RealtimePredictionInput, query?: MlDeploymentsAliasesRealtimePredictionsRunQuery, options?: O): Answer<O, Call<Ml.RealtimePrediction>>;
        };
      };
      batchPredictions: {
        /**
         * `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-batch-predictions
         */
        create<O extends CallOptions = CallOptions>(deploymentId: string, body?: Ml.BatchPredictionInput, options?: O): Answer<O, Call<Ml.BatchPredictionPostResponse>>;
        /**
         * `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#delete-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId
         */
        delete<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, options?: O): Answer<O, Call<void>>;
        /**
         * `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId
         */
        get<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, options?: O): Answer<O, Call<Ml.BatchPredictionGetResponse>>;
        /**
         * `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId-batch-predictions
         */
        list<O extends CallOptions = CallOptions>(deploymentId: string, query?: MlDeploymentsBatchPredictionsListQuery, options?: O): Answer<O, Listing<{ id: Ml.EntityId; type: "batch-prediction"; attributes: Ml.BatchPrediction; }>>;
        /**
         * `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#patch-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId
         */
        patch<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, body?: readonly PatchOperation<"replace", "/applyDatasetChangeOnly" | "/dataSetId" | "/description" | "/indexColumn" | "/name" | "/ownerId" | "/writeback/dstCoordShapName" | "/writeback/dstName" | "/writeback/dstNotPredictedName" | "/writeback/dstShapName" | "/writeback/dstSourceName" | "/writeback/format" | "/writeback/spaceId">[] | PatchFields<Ml.BatchPredictionGetResponse, "applyDatasetChangeOnly" | "dataSetId" | "description" | "indexColumn" | "name" | "ownerId", Ml.AnyType>, options?: O): Answer<O, Call<void>>;
        /**
         * `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId-actions-predict
         */
        predict<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, options?: O): Answer<O, Call<Ml.BatchPredictionActionResponse>>;
        schedule: {
          /**
           * `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId-schedule
           */
          <O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, options?: O): Answer<O, Call<Ml.BatchPredictionScheduleGetResponse>>;
          /**
           * `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule` — 100 calls/min
           * @see https://qlik.dev/apis/rest/ml/#delete-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId-schedule
           */
          delete<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, options?: O): Answer<O, Call<void>>;
          /**
           * `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId-schedule
           */
          get<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, options?: O): Answer<O, Call<Ml.BatchPredictionScheduleGetResponse>>;
          /**
           * `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule` — 100 calls/min
           * @see https://qlik.dev/apis/rest/ml/#patch-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId-schedule
           */
          patch<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, body?: readonly PatchOperation<"replace", "/applyDatasetChangeOnly" | "/endDateTime" | "/recurrence" | "/startDateTime" | "/timezone">[] | PatchFields<Ml.BatchPredictionScheduleGetResponse, "applyDatasetChangeOnly" | "endDateTime" | "recurrence" | "startDateTime" | "timezone", Ml.AnyType>, options?: O): Answer<O, Call<void>>;
          /**
           * `PUT /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule` — 100 calls/min
           * @see https://qlik.dev/apis/rest/ml/#put-api-v1-ml-deployments-deploymentId-batch-predictions-batchPredictionId-schedule
           */
          update<O extends CallOptions = CallOptions>(deploymentId: string, batchPredictionId: string, body?: Ml.BatchPredictionScheduleInput, options?: O): Answer<O, Call<Ml.BatchPredictionSchedulePutResponse>>;
        };
      };
      /**
       * `POST /api/v1/ml/deployments` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments
       */
      create<O extends CallOptions = CallOptions>(body?: Ml.DeploymentInput, options?: O): Answer<O, Call<Ml.DeploymentPostResponse>>;
      /**
       * `POST /api/v1/ml/deployments/{deploymentId}/actions/deactivate-models` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-actions-deactivate-models
       */
      deactivateModels<O extends CallOptions = CallOptions>(deploymentId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `DELETE /api/v1/ml/deployments/{deploymentId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#delete-api-v1-ml-deployments-deploymentId
       */
      delete<O extends CallOptions = CallOptions>(deploymentId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/ml/deployments/{deploymentId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments-deploymentId
       */
      get<O extends CallOptions = CallOptions>(deploymentId: string, options?: O): Answer<O, Call<Ml.DeploymentGetResponse>>;
      /**
       * `GET /api/v1/ml/deployments` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-deployments
       */
      list<O extends CallOptions = CallOptions>(query?: MlDeploymentsListQuery, options?: O): Answer<O, Listing<{ id: Ml.EntityId; type: "deployment"; attributes: Ml.Deployment; }>>;
      models: {
        /**
         * `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-models-actions-add
         */
        add<O extends CallOptions = CallOptions>(deploymentId: string, body?: Ml.DeployedModelsInput, options?: O): Answer<O, Call<void>>;
        /**
         * `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-models-actions-remove
         */
        remove<O extends CallOptions = CallOptions>(deploymentId: string, body?: Ml.DeployedModelsInput, options?: O): Answer<O, Call<void>>;
      };
      /**
       * `PATCH /api/v1/ml/deployments/{deploymentId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#patch-api-v1-ml-deployments-deploymentId
       */
      patch<O extends CallOptions = CallOptions>(deploymentId: string, body?: readonly PatchOperation<"replace", "/description" | "/name" | "/spaceId">[] | PatchFields<Ml.DeploymentGetResponse, "description" | "name" | "spaceId", Ml.AnyType>, options?: O): Answer<O, Call<void>>;
      realtimePredictions: {
        /**
         * `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-deployments-deploymentId-realtime-predictions-actions-run
         */
        run<O extends CallOptions = CallOptions>(deploymentId: string, body?: Ml.RealtimePredictionInput, query?: MlDeploymentsRealtimePredictionsRunQuery, options?: O): Answer<O, Call<Ml.RealtimePrediction>>;
      };
    };
    experiments: {
      /**
       * `POST /api/v1/ml/experiments` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-experiments
       */
      create<O extends CallOptions = CallOptions>(body?: Ml.ExperimentInput, options?: O): Answer<O, Call<Ml.ExperimentPostResponse>>;
      /**
       * `DELETE /api/v1/ml/experiments/{experimentId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#delete-api-v1-ml-experiments-experimentId
       */
      delete<O extends CallOptions = CallOptions>(experimentId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/ml/experiments/{experimentId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-experiments-experimentId
       */
      get<O extends CallOptions = CallOptions>(experimentId: string, options?: O): Answer<O, Call<Ml.ExperimentGetResponse>>;
      /**
       * `GET /api/v1/ml/experiments` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-experiments
       */
      list<O extends CallOptions = CallOptions>(query?: MlExperimentsListQuery, options?: O): Answer<O, Listing<{ id: Ml.EntityId; type: "experiment"; attributes: Ml.Experiment; }>>;
      models: {
        /**
         * `GET /api/v1/ml/experiments/{experimentId}/models/{modelId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-experiments-experimentId-models-modelId
         */
        get<O extends CallOptions = CallOptions>(experimentId: string, modelId: string, options?: O): Answer<O, Call<Ml.ModelGetResponse>>;
        /**
         * `GET /api/v1/ml/experiments/{experimentId}/models` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-experiments-experimentId-models
         */
        list<O extends CallOptions = CallOptions>(experimentId: string, query?: MlExperimentsModelsListQuery, options?: O): Answer<O, Listing<{ id: Ml.EntityId; type: "model"; attributes: Ml.Model; }>>;
      };
      /**
       * `PATCH /api/v1/ml/experiments/{experimentId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#patch-api-v1-ml-experiments-experimentId
       */
      patch<O extends CallOptions = CallOptions>(experimentId: string, body?: readonly PatchOperation<"replace", "/description" | "/name" | "/spaceId">[] | PatchFields<Ml.ExperimentGetResponse, "description" | "name" | "spaceId", Ml.AnyType>, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-experiments-experimentId-actions-recommend-models
       */
      recommendModels<O extends CallOptions = CallOptions>(experimentId: string, body?: Ml.ExperimentModelRecommendationFilter, options?: O): Answer<O, Call<Ml.ExperimentModelRecommendationPostResponse>>;
      versions: {
        /**
         * `POST /api/v1/ml/experiments/{experimentId}/versions` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-experiments-experimentId-versions
         */
        create<O extends CallOptions = CallOptions>(experimentId: string, body?: Ml.ExperimentVersionInput, options?: O): Answer<O, Call<Ml.ExperimentVersionPostResponse>>;
        /**
         * `DELETE /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#delete-api-v1-ml-experiments-experimentId-versions-experimentVersionId
         */
        delete<O extends CallOptions = CallOptions>(experimentId: string, experimentVersionId: string, options?: O): Answer<O, Call<void>>;
        /**
         * `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-experiments-experimentId-versions-experimentVersionId
         */
        get<O extends CallOptions = CallOptions>(experimentId: string, experimentVersionId: string, options?: O): Answer<O, Call<Ml.ExperimentVersionGetResponse>>;
        /**
         * `GET /api/v1/ml/experiments/{experimentId}/versions` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-experiments-experimentId-versions
         */
        list<O extends CallOptions = CallOptions>(experimentId: string, query?: MlExperimentsVersionsListQuery, options?: O): Answer<O, Listing<{ id: Ml.EntityId; type: "experiment-version"; attributes: Ml.ExperimentVersion; }>>;
        /**
         * `PATCH /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}` — 100 calls/min
         * @see https://qlik.dev/apis/rest/ml/#patch-api-v1-ml-experiments-experimentId-versions-experimentVersionId
         */
        patch<O extends CallOptions = CallOptions>(experimentId: string, experimentVersionId: string, body?: readonly PatchOperation<"replace", "/name">[] | PatchFields<Ml.ExperimentVersionGetResponse, "name", Ml.AnyType>, options?: O): Answer<O, Call<void>>;
      };
    };
    jobs: {
      /**
       * `POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-jobs-corrType-corrId-actions-cancel
       */
      cancel<O extends CallOptions = CallOptions>(corrType: "batch-prediction" | "experiment-version", corrId: string, options?: O): Answer<O, Call<void>>;
    };
    profileInsights: {
      /**
       * `POST /api/v1/ml/profile-insights` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ml/#post-api-v1-ml-profile-insights
       */
      create<O extends CallOptions = CallOptions>(body?: Ml.ProfileInsightsInput, options?: O): Answer<O, Call<Ml.ProfileInsightsGetResponse>>;
      /**
       * `GET /api/v1/ml/profile-insights/{dataSetId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ml/#get-api-v1-ml-profile-insights-dataSetId
       */
      get<O extends CallOptions = CallOptions>(dataSetId: string, query?: MlProfileInsightsGetQuery, options?: O): Answer<O, Call<Ml.ProfileInsightsGetResponse>>;
    };
  };
  notes: {
    settings: {
      /**
       * `GET /api/v1/notes/settings` — 1,000 calls/min
       * @deprecated
       * @see https://qlik.dev/apis/rest/notes/#get-api-v1-notes-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Notes.NotesUserSettings>>;
      /**
       * `GET /api/v1/notes/settings` — 1,000 calls/min
       * @deprecated
       * @see https://qlik.dev/apis/rest/notes/#get-api-v1-notes-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Notes.NotesUserSettings>>;
      /**
       * `PUT /api/v1/notes/settings` — 100 calls/min
       * @deprecated
       * @see https://qlik.dev/apis/rest/notes/#put-api-v1-notes-settings
       */
      update<O extends CallOptions = CallOptions>(body: Notes.NoteSettingsPutPayload, options?: O): Answer<O, Call<Notes.NoteSettingsPutResponse>>;
    };
  };
  notifications: {
    /**
     * `GET /api/v1/notifications` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/notifications/#get-api-v1-notifications
     */
    <O extends CallOptions = CallOptions>(query?: NotificationsListQuery, options?: O): Answer<O, Call<Notifications.NotificationsObject>>;
    /**
     * `GET /api/v1/notifications` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/notifications/#get-api-v1-notifications
     */
    list<O extends CallOptions = CallOptions>(query?: NotificationsListQuery, options?: O): Answer<O, Call<Notifications.NotificationsObject>>;
  };
  oauth: {
    authorize: {
      /**
       * `GET /oauth/authorize` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/oauth/#get-oauth-authorize
       */
      <O extends CallOptions = CallOptions>(query: OauthAuthorizeQuery, options?: O): Answer<O, Call<unknown>>;
      /**
       * `GET /oauth/authorize` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/oauth/#get-oauth-authorize
       */
      get<O extends CallOptions = CallOptions>(query: OauthAuthorizeQuery, options?: O): Answer<O, Call<unknown>>;
    };
    metadata: {
      /**
       * `GET /.well-known/oauth-authorization-server` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/.well-known/
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<WellKnown.OauthMetadata>>;
      /**
       * `GET /.well-known/oauth-authorization-server` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/.well-known/
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<WellKnown.OauthMetadata>>;
    };
    /**
     * `POST /oauth/revoke` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth/#post-oauth-revoke
     */
    revoke<O extends CallOptions = CallOptions>(body: Oauth.OauthRevokeRequest, options?: O): Answer<O, Call<unknown>>;
    /**
     * `POST /oauth/token` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth/#post-oauth-token
     */
    token<O extends CallOptions = CallOptions>(body?: Oauth.OauthClientCredentialsRequest | Oauth.OauthRefreshRequest | Oauth.OauthAuthorizationCodeRequest | Oauth.OauthTokenExchange | Oauth.OauthUserImpersonationRequest, options?: O): Answer<O, Call<Oauth.OauthTokenResponse>>;
  };
  oauthClients: {
    clientSecrets: {
      /**
       * `POST /api/v1/oauth-clients/{id}/client-secrets` — 100 calls/min
       * @see https://qlik.dev/apis/rest/oauth-clients/#post-api-v1-oauth-clients-id-client-secrets
       */
      create<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<OauthClients.OAuthClientSecretResponse>>;
      /**
       * `DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/oauth-clients/#delete-api-v1-oauth-clients-id-client-secrets-hint
       */
      delete<O extends CallOptions = CallOptions>(id: string, hint: string, options?: O): Answer<O, Call<void>>;
    };
    connectionConfigs: {
      me: {
        /**
         * `GET /api/v1/oauth-clients/{id}/connection-configs/me` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/oauth-clients/#get-api-v1-oauth-clients-id-connection-configs-me
         */
        <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<OauthClients.ConnectionConfigReadResponse>>;
        /**
         * `DELETE /api/v1/oauth-clients/{id}/connection-configs/me` — 100 calls/min
         * @see https://qlik.dev/apis/rest/oauth-clients/#delete-api-v1-oauth-clients-id-connection-configs-me
         */
        delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
        /**
         * `GET /api/v1/oauth-clients/{id}/connection-configs/me` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/oauth-clients/#get-api-v1-oauth-clients-id-connection-configs-me
         */
        get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<OauthClients.ConnectionConfigReadResponse>>;
        /**
         * `PATCH /api/v1/oauth-clients/{id}/connection-configs/me` — 100 calls/min
         * @see https://qlik.dev/apis/rest/oauth-clients/#patch-api-v1-oauth-clients-id-connection-configs-me
         */
        patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"replace", "/consentMethod">[] | PatchFields<OauthClients.ConnectionConfigReadResponse, "consentMethod", "required" | "trusted">, options?: O): Answer<O, Call<void>>;
      };
    };
    /**
     * `POST /api/v1/oauth-clients` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth-clients/#post-api-v1-oauth-clients
     */
    create<O extends CallOptions = CallOptions>(body: OauthClients.OAuthClientCreateRequest, options?: O): Answer<O, Call<OauthClients.OAuthClientCreateResponse>>;
    /**
     * `DELETE /api/v1/oauth-clients/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth-clients/#delete-api-v1-oauth-clients-id
     */
    delete<O extends CallOptions & { headers: { "qlik-confirm-delete": string } } = CallOptions & { headers: { "qlik-confirm-delete": string } }>(id: string, options: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/oauth-clients/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/oauth-clients/#get-api-v1-oauth-clients-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<OauthClients.OAuthClientAdminReadResponse | OauthClients.OAuthClientReadResponse>>;
    /**
     * `GET /api/v1/oauth-clients` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/oauth-clients/#get-api-v1-oauth-clients
     */
    list<O extends CallOptions = CallOptions>(query?: OauthClientsListQuery, options?: O): Answer<O, Listing<OauthClients.OAuthClientReadResponse>>;
    /**
     * `PATCH /api/v1/oauth-clients/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth-clients/#patch-api-v1-oauth-clients-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"add" | "remove" | "replace", "/allowedAuthMethods" | "/allowedGrantTypes" | "/allowedOrigins" | "/allowedScopes" | "/clientName" | "/clientUri" | "/description" | "/logoUri" | "/publicKeys" | "/redirectUris">[] | PatchFields<OauthClients.OAuthClientAdminReadResponse | OauthClients.OAuthClientReadResponse, "allowedAuthMethods" | "allowedGrantTypes" | "allowedOrigins" | "allowedScopes" | "clientName" | "clientUri" | "description" | "logoUri" | "publicKeys" | "redirectUris", string | string[]>, options?: O): Answer<O, Call<OauthClients.OAuthClientPatchResponse | undefined>>;
    /**
     * `POST /api/v1/oauth-clients/{id}/actions/publish` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth-clients/#post-api-v1-oauth-clients-id-actions-publish
     */
    publish<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<OauthClients.OAuthClientPublishResponse>>;
  };
  oauthTokens: {
    /**
     * `DELETE /api/v1/oauth-tokens/{tokenId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/oauth-tokens/#delete-api-v1-oauth-tokens-tokenId
     */
    delete<O extends CallOptions = CallOptions>(tokenId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/oauth-tokens` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/oauth-tokens/#get-api-v1-oauth-tokens
     */
    list<O extends CallOptions = CallOptions>(query?: OauthTokensListQuery, options?: O): Answer<O, Listing<OauthTokens.OauthToken>>;
  };
  questions: {
    /**
     * `POST /api/v1/questions/actions/ask` — 100 calls/min
     * @see https://qlik.dev/apis/rest/questions/#post-api-v1-questions-actions-ask
     */
    ask<O extends CallOptions & { headers?: { "qlik-web-integration-id"?: string } } = CallOptions & { headers?: { "qlik-web-integration-id"?: string } }>(body: Questions.QueryCreate, options?: O): Answer<O, Call<Questions.QueryNotCreated | Questions.QueryCreated>>;
    /**
     * `POST /api/v1/questions/actions/filter` — 100 calls/min
     * @see https://qlik.dev/apis/rest/questions/#post-api-v1-questions-actions-filter
     */
    filter<O extends CallOptions = CallOptions>(body: Questions.NLMetricsRequest, query?: QuestionsFilterQuery, options?: O): Answer<O, Listing<Questions.NLMetricRecord>>;
  };
  quotas: {
    /**
     * `GET /api/v1/quotas/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/quotas/#get-api-v1-quotas-id
     */
    get<O extends CallOptions = CallOptions>(id: string, query?: QuotasGetQuery, options?: O): Answer<O, Call<Quotas.GetQuotaByIdResult>>;
    /**
     * `GET /api/v1/quotas` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/quotas/#get-api-v1-quotas
     */
    list<O extends CallOptions = CallOptions>(query?: QuotasListQuery, options?: O): Answer<O, Call<Quotas.GetQuotasResult>>;
  };
  reloadTasks: {
    /**
     * `POST /api/v1/reload-tasks` — 100 calls/min
     * @deprecated sunset 2026-09; use {@link GeneratedQlik.scheduling.tasks.create | scheduling.tasks.create}
     * @see https://qlik.dev/apis/rest/reload-tasks/#post-api-v1-reload-tasks
     */
    create<O extends CallOptions = CallOptions>(body: ReloadTasks.PostTaskBody, options?: O): Answer<O, Call<ReloadTasks.Task>>;
    /**
     * `DELETE /api/v1/reload-tasks/{taskId}` — 100 calls/min
     * @deprecated sunset 2026-09; use {@link GeneratedQlik.scheduling.tasks.delete | scheduling.tasks.delete}
     * @see https://qlik.dev/apis/rest/reload-tasks/#delete-api-v1-reload-tasks-taskId
     */
    delete<O extends CallOptions = CallOptions>(taskId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/reload-tasks/{taskId}` — 1,000 calls/min
     * @deprecated sunset 2026-09; use {@link GeneratedQlik.scheduling.tasks.get | scheduling.tasks.get}
     * @see https://qlik.dev/apis/rest/reload-tasks/#get-api-v1-reload-tasks-taskId
     */
    get<O extends CallOptions = CallOptions>(taskId: string, options?: O): Answer<O, Call<ReloadTasks.Task>>;
    /**
     * `GET /api/v1/reload-tasks` — 1,000 calls/min
     * @deprecated sunset 2026-09; use {@link GeneratedQlik.scheduling.tasks.list | scheduling.tasks.list}
     * @see https://qlik.dev/apis/rest/reload-tasks/#get-api-v1-reload-tasks
     */
    list<O extends CallOptions = CallOptions>(query?: ReloadTasksListQuery, options?: O): Answer<O, Listing<ReloadTasks.Task>>;
    /**
     * `PUT /api/v1/reload-tasks/{taskId}` — 100 calls/min
     * @deprecated sunset 2026-09; use {@link GeneratedQlik.scheduling.tasks.update | scheduling.tasks.update}
     * @see https://qlik.dev/apis/rest/reload-tasks/#put-api-v1-reload-tasks-taskId
     */
    update<O extends CallOptions = CallOptions>(taskId: string, body: ReloadTasks.PutTaskBody, options?: O): Answer<O, Call<ReloadTasks.Task>>;
  };
  reloads: {
    /**
     * `POST /api/v1/reloads/{reloadId}/actions/cancel` — 50 calls/min
     * @see https://qlik.dev/apis/rest/reloads/#post-api-v1-reloads-reloadId-actions-cancel
     */
    cancel<O extends CallOptions = CallOptions>(reloadId: string, options?: O): Answer<O, Call<Reloads.ReloadStatus | undefined>>;
    /**
     * `POST /api/v1/reloads` — 50 calls/min
     * @see https://qlik.dev/apis/rest/reloads/#post-api-v1-reloads
     */
    create<O extends CallOptions = CallOptions>(body: Reloads.ReloadRequest, options?: O): Answer<O, Call<Reloads.Reload>>;
    /**
     * `GET /api/v1/reloads/{reloadId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/reloads/#get-api-v1-reloads-reloadId
     */
    get<O extends CallOptions = CallOptions>(reloadId: string, options?: O): Answer<O, Call<Reloads.Reload>>;
    /**
     * `GET /api/v1/reloads` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/reloads/#get-api-v1-reloads
     */
    list<O extends CallOptions = CallOptions>(query: ReloadsListQuery, options?: O): Answer<O, Listing<Reloads.Reload>>;
  };
  reportTemplates: {
    /**
     * `POST /api/v1/report-templates` — 100 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#post-api-v1-report-templates
     */
    create<O extends CallOptions = CallOptions>(body?: ReportTemplates.CreateTemplateRequest, options?: O): Answer<O, Call<ReportTemplates.ReportTemplateResponse>>;
    /**
     * `DELETE /api/v1/report-templates/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#delete-api-v1-report-templates-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/report-templates/{id}/actions/download` — 100 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#post-api-v1-report-templates-id-actions-download
     */
    download<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Download>>;
    /**
     * `GET /api/v1/report-templates/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#get-api-v1-report-templates-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<ReportTemplates.ReportTemplateResponse>>;
    /**
     * `GET /api/v1/report-templates` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#get-api-v1-report-templates
     */
    list<O extends CallOptions = CallOptions>(query?: ReportTemplatesListQuery, options?: O): Answer<O, Listing<ReportTemplates.ReportTemplateResponse>>;
    /**
     * `PATCH /api/v1/report-templates/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#patch-api-v1-report-templates-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body?: readonly PatchOperation<string>[] | { [field: string]: unknown }, options?: O): Answer<O, Call<void>>;
    /**
     * `PUT /api/v1/report-templates/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/report-templates/#put-api-v1-report-templates-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body?: ReportTemplates.UpdateTemplateRequest, options?: O): Answer<O, Call<ReportTemplates.ReportTemplateResponse>>;
  };
  reports: {
    /**
     * `POST /api/v1/reports` — 10 calls/min
     * @see https://qlik.dev/apis/rest/reports/#post-api-v1-reports
     */
    create<O extends CallOptions = CallOptions>(body: Reports.ReportRequest, options?: O): Answer<O, Call<Reports.PostReportsResponse>>;
    outputs: {
      /**
       * `GET /api/v1/reports/{id}/outputs` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/reports/#get-api-v1-reports-id-outputs
       */
      <O extends CallOptions = CallOptions>(id: string, query?: ReportsOutputsListQuery, options?: O): Answer<O, Listing<Reports.OutputListItem>>;
      /**
       * `GET /api/v1/reports/{id}/outputs` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/reports/#get-api-v1-reports-id-outputs
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: ReportsOutputsListQuery, options?: O): Answer<O, Listing<Reports.OutputListItem>>;
    };
    status: {
      /**
       * `GET /api/v1/reports/{id}/status` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/reports/#get-api-v1-reports-id-status
       */
      <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Reports.ReportStatus>>;
      /**
       * `GET /api/v1/reports/{id}/status` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/reports/#get-api-v1-reports-id-status
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Reports.ReportStatus>>;
    };
  };
  roles: {
    /**
     * `POST /api/v1/roles` — 100 calls/min
     * @see https://qlik.dev/apis/rest/roles/#post-api-v1-roles
     */
    create<O extends CallOptions = CallOptions>(body: Roles.CreateRole, options?: O): Answer<O, Call<Roles.Role>>;
    /**
     * `DELETE /api/v1/roles/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/roles/#delete-api-v1-roles-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/roles/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/roles/#get-api-v1-roles-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Roles.Role>>;
    /**
     * `GET /api/v1/roles` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/roles/#get-api-v1-roles
     */
    list<O extends CallOptions = CallOptions>(query?: RolesListQuery, options?: O): Answer<O, Listing<Roles.Role>>;
    /**
     * `PATCH /api/v1/roles/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/roles/#patch-api-v1-roles-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"add" | "remove-value" | "replace", "/assignedScopes" | "/assignedScopes/-" | "/description" | "/name">[] | PatchFields<Roles.Role, "assignedScopes" | "description" | "name", string | string[]>, options?: O): Answer<O, Call<void>>;
  };
  scheduling: {
    tasks: {
      /**
       * `POST /api/scheduling/tasks` — 100 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#post-api-scheduling-tasks
       */
      create<O extends CallOptions = CallOptions>(body: SchedulingTasks.Task, options?: O): Answer<O, Call<SchedulingTasks.Task>>;
      /**
       * `DELETE /api/scheduling/tasks/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#delete-api-scheduling-tasks-id
       */
      delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/scheduling/tasks/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<SchedulingTasks.Task>>;
      graphs: {
        ancestors: {
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/ancestors` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-ancestors
           */
          <O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsAncestorsQuery, options?: O): Answer<O, Call<SchedulingTasks.TaskGraph>>;
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/ancestors` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-ancestors
           */
          get<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsAncestorsQuery, options?: O): Answer<O, Call<SchedulingTasks.TaskGraph>>;
        };
        children: {
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/children` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-children
           */
          <O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsChildrenListQuery, options?: O): Answer<O, Listing<SchedulingTasks.Task>>;
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/children` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-children
           */
          list<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsChildrenListQuery, options?: O): Answer<O, Listing<SchedulingTasks.Task>>;
        };
        descendants: {
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/descendants` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-descendants
           */
          <O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsDescendantsQuery, options?: O): Answer<O, Call<SchedulingTasks.TaskGraph>>;
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/descendants` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-descendants
           */
          get<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsDescendantsQuery, options?: O): Answer<O, Call<SchedulingTasks.TaskGraph>>;
        };
        parents: {
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/parents` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-parents
           */
          <O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsParentsListQuery, options?: O): Answer<O, Listing<SchedulingTasks.Task>>;
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/parents` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-parents
           */
          list<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsParentsListQuery, options?: O): Answer<O, Listing<SchedulingTasks.Task>>;
        };
        subgraph: {
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/subgraph` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-subgraph
           */
          <O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsSubgraphQuery, options?: O): Answer<O, Call<SchedulingTasks.TaskGraph>>;
          /**
           * `GET /api/scheduling/tasks/{id}/graphs/subgraph` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-graphs-subgraph
           */
          get<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksGraphsSubgraphQuery, options?: O): Answer<O, Call<SchedulingTasks.TaskGraph>>;
        };
      };
      /**
       * `GET /api/scheduling/tasks` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks
       */
      list<O extends CallOptions = CallOptions>(query?: SchedulingTasksListQuery, options?: O): Answer<O, Listing<SchedulingTasks.Task>>;
      /**
       * `PATCH /api/scheduling/tasks/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#patch-api-scheduling-tasks-id
       */
      patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"add" | "copy" | "move" | "remove" | "replace">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<SchedulingTasks.Task | undefined>>;
      resources: {
        runs: {
          /**
           * `GET /api/scheduling/tasks/resources/{id}/runs` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-resources-id-runs
           */
          <O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksResourcesRunsListQuery, options?: O): Answer<O, Listing<SchedulingTasks.OrchRun>>;
          /**
           * `GET /api/scheduling/tasks/resources/{id}/runs` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-resources-id-runs
           */
          list<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksResourcesRunsListQuery, options?: O): Answer<O, Listing<SchedulingTasks.OrchRun>>;
        };
      };
      runs: {
        last: {
          /**
           * `GET /api/scheduling/tasks/{id}/runs/last` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-runs-last
           */
          <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<SchedulingTasks.OrchRun>>;
          /**
           * `GET /api/scheduling/tasks/{id}/runs/last` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-runs-last
           */
          get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<SchedulingTasks.OrchRun>>;
        };
        /**
         * `GET /api/scheduling/tasks/{id}/runs` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-runs
         */
        list<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksRunsListQuery, options?: O): Answer<O, Listing<SchedulingTasks.OrchRun>>;
        log: {
          /**
           * `GET /api/scheduling/tasks/{id}/runs/{runId}/log` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-runs-runId-log
           */
          <O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<{ logContent?: string; }>>;
          /**
           * `GET /api/scheduling/tasks/{id}/runs/{runId}/log` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/scheduling/tasks/#get-api-scheduling-tasks-id-runs-runId-log
           */
          get<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<{ logContent?: string; }>>;
        };
      };
      /**
       * `POST /api/scheduling/tasks/{id}/actions/start` — 100 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#post-api-scheduling-tasks-id-actions-start
       */
      start<O extends CallOptions = CallOptions>(id: string, query?: SchedulingTasksStartQuery, options?: O): Answer<O, Call<{ message?: string; }>>;
      /**
       * `PUT /api/scheduling/tasks/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/scheduling/tasks/#put-api-scheduling-tasks-id
       */
      update<O extends CallOptions = CallOptions>(id: string, body: SchedulingTasks.Task, options?: O): Answer<O, Call<SchedulingTasks.Task>>;
    };
  };
  sharingTasks: {
    /**
     * `POST /api/v1/sharing-tasks/{taskId}/actions/cancel` — 100 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#post-api-v1-sharing-tasks-taskId-actions-cancel
     */
    cancel<O extends CallOptions = CallOptions>(taskId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/sharing-tasks` — 100 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#post-api-v1-sharing-tasks
     */
    create<O extends CallOptions = CallOptions>(body: SharingTasks.SharingTaskRecurringCreateRequest, options?: O): Answer<O, Call<SharingTasks.SharingTaskRecurringResponse>>;
    /**
     * `DELETE /api/v1/sharing-tasks/{taskId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#delete-api-v1-sharing-tasks-taskId
     */
    delete<O extends CallOptions = CallOptions>(taskId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/sharing-tasks/actions/execute` — 100 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#post-api-v1-sharing-tasks-actions-execute
     */
    execute<O extends CallOptions = CallOptions>(body: SharingTasks.SharingActionsTriggerCreateRequest, options?: O): Answer<O, Call<void>>;
    executions: {
      files: {
        /**
         * `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks-taskId-executions-executionId-files-fileAlias
         */
        get<O extends CallOptions = CallOptions>(taskId: string, executionId: string, fileAlias: string, query?: SharingTasksExecutionsFilesGetQuery, options?: O): Answer<O, Call<Download>>;
      };
      /**
       * `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks-taskId-executions-executionId
       */
      get<O extends CallOptions = CallOptions>(taskId: string, executionId: string, query?: SharingTasksExecutionsGetQuery, options?: O): Answer<O, Call<SharingTasks.SharingExecutionResponse>>;
      /**
       * `GET /api/v1/sharing-tasks/{taskId}/executions` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks-taskId-executions
       */
      list<O extends CallOptions = CallOptions>(taskId: string, query?: SharingTasksExecutionsListQuery, options?: O): Answer<O, Listing<SharingTasks.SharingExecutionResponse>>;
    };
    /**
     * `GET /api/v1/sharing-tasks/{taskId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks-taskId
     */
    get<O extends CallOptions = CallOptions>(taskId: string, query?: SharingTasksGetQuery, options?: O): Answer<O, Call<SharingTasks.SharingTaskRecurringResponse>>;
    /**
     * `GET /api/v1/sharing-tasks` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks
     */
    list<O extends CallOptions = CallOptions>(query?: SharingTasksListQuery, options?: O): Answer<O, Listing<SharingTasks.SharingTaskRecurringResponse>>;
    /**
     * `PATCH /api/v1/sharing-tasks/{taskId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/sharing-tasks/#patch-api-v1-sharing-tasks-taskId
     */
    patch<O extends CallOptions = CallOptions>(taskId: string, body: readonly PatchOperation<"remove" | "replace", "/bookmarkId" | "/dataConnectionID" | "/description" | "/enabled" | "/name" | "/ownerId" | "/recipient" | "/recipients" | "/scheduleOptions" | "/sharePointFolder" | "/tags" | "/templates" | "/transportChannels">[] | PatchFields<SharingTasks.SharingTaskRecurringResponse, "bookmarkId" | "dataConnectionID" | "description" | "enabled" | "name" | "ownerId" | "recipient" | "recipients" | "scheduleOptions" | "sharePointFolder" | "tags" | "templates" | "transportChannels">, options?: O): Answer<O, Call<void>>;
    settings: {
      /**
       * `GET /api/v1/sharing-tasks/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks-settings
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<SharingTasks.SharingSettings>>;
      /**
       * `GET /api/v1/sharing-tasks/settings` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/sharing-tasks/#get-api-v1-sharing-tasks-settings
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<SharingTasks.SharingSettings>>;
      /**
       * `PATCH /api/v1/sharing-tasks/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/sharing-tasks/#patch-api-v1-sharing-tasks-settings
       */
      patch<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"replace", "/enable-report-subscription" | "/enable-sharing">[] | PatchFields<SharingTasks.SharingSettings, "enable-report-subscription" | "enable-sharing">, options?: O): Answer<O, Call<void>>;
      /**
       * `PUT /api/v1/sharing-tasks/settings` — 100 calls/min
       * @see https://qlik.dev/apis/rest/sharing-tasks/#put-api-v1-sharing-tasks-settings
       */
      update<O extends CallOptions = CallOptions>(body: SharingTasks.APISettingsUpload, options?: O): Answer<O, Call<void>>;
    };
  };
  spaces: {
    assignments: {
      /**
       * `POST /api/v1/spaces/{spaceId}/assignments` — 100 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#post-api-v1-spaces-spaceId-assignments
       */
      create<O extends CallOptions = CallOptions>(spaceId: string, body: Spaces.AssignmentCreate, options?: O): Answer<O, Call<Spaces.Assignment>>;
      /**
       * `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#delete-api-v1-spaces-spaceId-assignments-assignmentId
       */
      delete<O extends CallOptions = CallOptions>(spaceId: string, assignmentId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-spaceId-assignments-assignmentId
       */
      get<O extends CallOptions = CallOptions>(spaceId: string, assignmentId: string, options?: O): Answer<O, Call<Spaces.Assignment>>;
      /**
       * `GET /api/v1/spaces/{spaceId}/assignments` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-spaceId-assignments
       */
      list<O extends CallOptions = CallOptions>(spaceId: string, query?: SpacesAssignmentsListQuery, options?: O): Answer<O, Listing<Spaces.Assignment>>;
      /**
       * `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#put-api-v1-spaces-spaceId-assignments-assignmentId
       */
      update<O extends CallOptions = CallOptions>(spaceId: string, assignmentId: string, body: Spaces.AssignmentUpdate, options?: O): Answer<O, Call<Spaces.Assignment>>;
    };
    /**
     * `POST /api/v1/spaces` — 100 calls/min
     * @see https://qlik.dev/apis/rest/spaces/#post-api-v1-spaces
     */
    create<O extends CallOptions = CallOptions>(body: Spaces.SpaceCreate, options?: O): Answer<O, Call<Spaces.Space>>;
    /**
     * `DELETE /api/v1/spaces/{spaceId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/spaces/#delete-api-v1-spaces-spaceId
     */
    delete<O extends CallOptions = CallOptions>(spaceId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/spaces/{spaceId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-spaceId
     */
    get<O extends CallOptions = CallOptions>(spaceId: string, options?: O): Answer<O, Call<Spaces.Space>>;
    /**
     * `GET /api/v1/spaces` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces
     */
    list<O extends CallOptions = CallOptions>(query?: SpacesListQuery, options?: O): Answer<O, Listing<Spaces.Space>>;
    /**
     * `PATCH /api/v1/spaces/{spaceId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/spaces/#patch-api-v1-spaces-spaceId
     */
    patch<O extends CallOptions = CallOptions>(spaceId: string, body: readonly PatchOperation<"replace", "/description" | "/name" | "/ownerId">[] | PatchFields<Spaces.Space, "description" | "name" | "ownerId", string>, options?: O): Answer<O, Call<Spaces.Space>>;
    shares: {
      /**
       * `POST /api/v1/spaces/{spaceId}/shares` — 100 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#post-api-v1-spaces-spaceId-shares
       */
      create<O extends CallOptions = CallOptions>(spaceId: string, body: Spaces.ShareCreate, options?: O): Answer<O, Call<Spaces.Share>>;
      /**
       * `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#delete-api-v1-spaces-spaceId-shares-shareId
       */
      delete<O extends CallOptions = CallOptions>(spaceId: string, shareId: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/spaces/{spaceId}/shares/{shareId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-spaceId-shares-shareId
       */
      get<O extends CallOptions = CallOptions>(spaceId: string, shareId: string, options?: O): Answer<O, Call<Spaces.Share>>;
      /**
       * `GET /api/v1/spaces/{spaceId}/shares` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-spaceId-shares
       */
      list<O extends CallOptions = CallOptions>(spaceId: string, query?: SpacesSharesListQuery, options?: O): Answer<O, Listing<Spaces.Share>>;
      /**
       * `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#patch-api-v1-spaces-spaceId-shares-shareId
       */
      patch<O extends CallOptions = CallOptions>(spaceId: string, shareId: string, body: readonly PatchOperation<"replace", "/disabled" | "/roles">[] | PatchFields<Spaces.Share, "disabled" | "roles", string>, options?: O): Answer<O, Call<Spaces.Share>>;
    };
    types: {
      /**
       * `GET /api/v1/spaces/types` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-types
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Spaces.SpaceTypes>>;
      /**
       * `GET /api/v1/spaces/types` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/spaces/#get-api-v1-spaces-types
       */
      list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Spaces.SpaceTypes>>;
    };
    /**
     * `PUT /api/v1/spaces/{spaceId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/spaces/#put-api-v1-spaces-spaceId
     */
    update<O extends CallOptions = CallOptions>(spaceId: string, body: Spaces.SpaceUpdate, options?: O): Answer<O, Call<Spaces.Space>>;
  };
  tasks: {
    /**
     * `POST /api/v1/tasks` — 600 calls/min
     * Newer: {@link GeneratedQlik.scheduling.tasks.create | scheduling.tasks.create}
     * @see https://qlik.dev/apis/rest/tasks/#post-api-v1-tasks
     */
    create<O extends CallOptions = CallOptions>(body: Tasks.Task, query?: TasksCreateQuery, options?: O): Answer<O, Call<Tasks.Task>>;
    /**
     * `DELETE /api/v1/tasks/{id}` — 600 calls/min
     * Newer: {@link GeneratedQlik.scheduling.tasks.delete | scheduling.tasks.delete}
     * @see https://qlik.dev/apis/rest/tasks/#delete-api-v1-tasks-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/tasks/{id}` — 600 calls/min
     * Newer: {@link GeneratedQlik.scheduling.tasks.get | scheduling.tasks.get}
     * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Tasks.Task>>;
    /**
     * `GET /api/v1/tasks` — 600 calls/min
     * Newer: {@link GeneratedQlik.scheduling.tasks.list | scheduling.tasks.list}
     * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks
     */
    list<O extends CallOptions = CallOptions>(query?: TasksListQuery, options?: O): Answer<O, Listing<Tasks.Task>>;
    resources: {
      runs: {
        /**
         * `GET /api/v1/tasks/resources/{id}/runs` — 600 calls/min
         * Newer: {@link GeneratedQlik.scheduling.tasks.resources.runs.list | scheduling.tasks.resources.runs.list}
         * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-resources-id-runs
         */
        <O extends CallOptions = CallOptions>(id: string, query?: TasksResourcesRunsListQuery, options?: O): Answer<O, Listing<Tasks.OrchRun>>;
        /**
         * `GET /api/v1/tasks/resources/{id}/runs` — 600 calls/min
         * Newer: {@link GeneratedQlik.scheduling.tasks.resources.runs.list | scheduling.tasks.resources.runs.list}
         * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-resources-id-runs
         */
        list<O extends CallOptions = CallOptions>(id: string, query?: TasksResourcesRunsListQuery, options?: O): Answer<O, Listing<Tasks.OrchRun>>;
      };
    };
    runs: {
      last: {
        /**
         * `GET /api/v1/tasks/{id}/runs/last` — 600 calls/min
         * Newer: {@link GeneratedQlik.scheduling.tasks.runs.last | scheduling.tasks.runs.last}
         * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-id-runs-last
         */
        <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Tasks.OrchRun>>;
        /**
         * `GET /api/v1/tasks/{id}/runs/last` — 600 calls/min
         * Newer: {@link GeneratedQlik.scheduling.tasks.runs.last | scheduling.tasks.runs.last}
         * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-id-runs-last
         */
        get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Tasks.OrchRun>>;
      };
      /**
       * `GET /api/v1/tasks/{id}/runs` — 600 calls/min
       * Newer: {@link GeneratedQlik.scheduling.tasks.runs.list | scheduling.tasks.runs.list}
       * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-id-runs
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: TasksRunsListQuery, options?: O): Answer<O, Listing<Tasks.OrchRun>>;
      log: {
        /**
         * `GET /api/v1/tasks/{id}/runs/{runId}/log` — 600 calls/min
         * Newer: {@link GeneratedQlik.scheduling.tasks.runs.log | scheduling.tasks.runs.log}
         * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-id-runs-runId-log
         */
        <O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<{ logContent?: string; }>>;
        /**
         * `GET /api/v1/tasks/{id}/runs/{runId}/log` — 600 calls/min
         * Newer: {@link GeneratedQlik.scheduling.tasks.runs.log | scheduling.tasks.runs.log}
         * @see https://qlik.dev/apis/rest/tasks/#get-api-v1-tasks-id-runs-runId-log
         */
        get<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<{ logContent?: string; }>>;
      };
    };
    /**
     * `POST /api/v1/tasks/{id}/actions/start` — 600 calls/min
     * Newer: {@link GeneratedQlik.scheduling.tasks.start | scheduling.tasks.start}
     * @see https://qlik.dev/apis/rest/tasks/#post-api-v1-tasks-id-actions-start
     */
    start<O extends CallOptions = CallOptions>(id: string, query?: TasksStartQuery, options?: O): Answer<O, Call<{ message?: string; }>>;
    /**
     * `PUT /api/v1/tasks/{id}` — 600 calls/min
     * Newer: {@link GeneratedQlik.scheduling.tasks.update | scheduling.tasks.update}
     * @see https://qlik.dev/apis/rest/tasks/#put-api-v1-tasks-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body: Tasks.Task, options?: O): Answer<O, Call<Tasks.Task>>;
  };
  tempContents: {
    /**
     * `POST /api/v1/temp-contents` — 100 calls/min
     * @see https://qlik.dev/apis/rest/temp-contents/#post-api-v1-temp-contents
     */
    create<O extends CallOptions = CallOptions>(body: Upload, query?: TempContentsCreateQuery, options?: O): Answer<O, Call<void>>;
    details: {
      /**
       * `GET /api/v1/temp-contents/{id}/details` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/temp-contents/#get-api-v1-temp-contents-id-details
       */
      <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<TempContents.detailResponse | undefined>>;
      /**
       * `GET /api/v1/temp-contents/{id}/details` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/temp-contents/#get-api-v1-temp-contents-id-details
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<TempContents.detailResponse | undefined>>;
    };
    files: {
      /**
       * `POST /api/v1/temp-contents/files` — 800 calls/min
       * @see https://qlik.dev/apis/rest/temp-contents/#post-api-v1-temp-contents-files
       */
      create<O extends CallOptions & { headers: { "tus-resumable": string; "upload-length": `${number}`; "upload-metadata"?: string } } = CallOptions & { headers: { "tus-resumable": string; "upload-length": `${number}`; "upload-metadata"?: string } }>(options: O): Answer<O, Call<void>>;
      /**
       * `PATCH /api/v1/temp-contents/files/{id}` — 800 calls/min
       * @see https://qlik.dev/apis/rest/temp-contents/#patch-api-v1-temp-contents-files-id
       */
      patch<O extends CallOptions & { headers: { "tus-resumable": string; "upload-offset": `${number}` } } = CallOptions & { headers: { "tus-resumable": string; "upload-offset": `${number}` } }>(id: string, body: Upload, options: O): Answer<O, Call<void>>;
    };
    /**
     * `GET /api/v1/temp-contents/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/temp-contents/#get-api-v1-temp-contents-id
     */
    get<O extends CallOptions & { headers?: { range?: string } } = CallOptions & { headers?: { range?: string } }>(id: string, query?: TempContentsGetQuery, options?: O): Answer<O, Call<Download>>;
  };
  tenantSettings: {
    /**
     * `GET /api/v1/tenant-settings` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/tenant-settings/#get-api-v1-tenant-settings
     */
    <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<TenantSettings.TenantSettingsDefinition>>;
    /**
     * `POST /api/v1/tenant-settings` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenant-settings/#post-api-v1-tenant-settings
     */
    create<O extends CallOptions = CallOptions>(body: TenantSettings.TenantSettingsCreateDefinition, options?: O): Answer<O, Call<TenantSettings.TenantSettingsDefinition>>;
    /**
     * `DELETE /api/v1/tenant-settings` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenant-settings/#delete-api-v1-tenant-settings
     */
    delete<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/tenant-settings` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/tenant-settings/#get-api-v1-tenant-settings
     */
    get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<TenantSettings.TenantSettingsDefinition>>;
    /**
     * `PATCH /api/v1/tenant-settings` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenant-settings/#patch-api-v1-tenant-settings
     */
    patch<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"add" | "copy" | "move" | "remove" | "replace" | "test">[] | { [field: string]: unknown }, options?: O): Answer<O, Call<TenantSettings.TenantSettingsDefinition>>;
    startPages: {
      /**
       * `GET /api/v1/tenant-settings/start-pages` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/tenant-settings/#get-api-v1-tenant-settings-start-pages
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<TenantSettings.TenantStartPagesResponse>>;
      /**
       * `GET /api/v1/tenant-settings/start-pages` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/tenant-settings/#get-api-v1-tenant-settings-start-pages
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<TenantSettings.TenantStartPagesResponse>>;
    };
    /**
     * `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing` — 100 calls/min
     * @deprecated sunset 2026-05; use {@link GeneratedQlik.tenantSettings.toggleCrossRegionInference | tenantSettings.toggleCrossRegionInference}
     * @see https://qlik.dev/apis/rest/tenant-settings/#post-api-v1-tenant-settings-actions-toggle-cross-region-data-processing
     */
    toggleCrossRegionDataProcessing<O extends CallOptions = CallOptions>(body: TenantSettings.SetCrossRegionDataProcessing, options?: O): Answer<O, Call<TenantSettings.TenantSettingsDefinition>>;
    /**
     * `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenant-settings/#post-api-v1-tenant-settings-actions-toggle-cross-region-inference
     */
    toggleCrossRegionInference<O extends CallOptions = CallOptions>(body: TenantSettings.SetCrossRegionDataProcessing, options?: O): Answer<O, Call<TenantSettings.TenantSettingsDefinition>>;
  };
  tenants: {
    /**
     * `POST /api/v1/tenants` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenants/#post-api-v1-tenants
     */
    create<O extends CallOptions = CallOptions>(body: Tenants.TenantCreationRequest, options?: O): Answer<O, Call<Tenants.Tenant>>;
    /**
     * `POST /api/v1/tenants/{tenantId}/actions/deactivate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenants/#post-api-v1-tenants-tenantId-actions-deactivate
     */
    deactivate<O extends CallOptions & { headers: { "qlik-confirm-hostname": string } } = CallOptions & { headers: { "qlik-confirm-hostname": string } }>(tenantId: string, body: Tenants.TenantDeactivateRequest | undefined, options: O): Answer<O, Call<Tenants.TenantDeactivateResponse>>;
    /**
     * `GET /api/v1/tenants/{tenantId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/tenants/#get-api-v1-tenants-tenantId
     */
    get<O extends CallOptions = CallOptions>(tenantId: string, options?: O): Answer<O, Call<Tenants.Tenant>>;
    me: {
      /**
       * `GET /api/v1/tenants/me` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/tenants/#get-api-v1-tenants-me
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Tenants.Tenant>>;
      /**
       * `GET /api/v1/tenants/me` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/tenants/#get-api-v1-tenants-me
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Tenants.Tenant>>;
    };
    /**
     * `PATCH /api/v1/tenants/{tenantId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenants/#patch-api-v1-tenants-tenantId
     */
    patch<O extends CallOptions = CallOptions>(tenantId: string, body: readonly PatchOperation<"replace", "/autoAssignCreateSharedSpacesRoleToProfessionals" | "/autoAssignDataServicesContributorRoleToProfessionals" | "/autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals" | "/enableAnalyticCreation" | "/enableAppOpeningFeedback" | "/hostnames/1" | "/name">[] | PatchFields<Tenants.Tenant, "autoAssignCreateSharedSpacesRoleToProfessionals" | "autoAssignDataServicesContributorRoleToProfessionals" | "autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals" | "enableAnalyticCreation" | "enableAppOpeningFeedback" | "name", string | boolean>, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/tenants/{tenantId}/actions/reactivate` — 100 calls/min
     * @see https://qlik.dev/apis/rest/tenants/#post-api-v1-tenants-tenantId-actions-reactivate
     */
    reactivate<O extends CallOptions & { headers: { "qlik-confirm-hostname": string } } = CallOptions & { headers: { "qlik-confirm-hostname": string } }>(tenantId: string, body: { [key: string]: unknown } | undefined, options: O): Answer<O, Call<{ [key: string]: unknown }>>;
  };
  themes: {
    /**
     * `POST /api/v1/themes` — 100 calls/min
     * @see https://qlik.dev/apis/rest/themes/#post-api-v1-themes
     */
    create<O extends CallOptions = CallOptions>(body: { data?: Themes.theme; file?: Upload; }, options?: O): Answer<O, Call<Themes.theme>>;
    /**
     * `DELETE /api/v1/themes/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/themes/#delete-api-v1-themes-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    download: {
      /**
       * `GET /api/v1/themes/{id}/file` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/themes/#get-api-v1-themes-id-file
       */
      <O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Download>>;
      /**
       * `GET /api/v1/themes/{id}/file` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/themes/#get-api-v1-themes-id-file
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Download>>;
    };
    file: {
      /**
       * `GET /api/v1/themes/{id}/file/{filepath}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/themes/#get-api-v1-themes-id-file-filepath
       */
      get<O extends CallOptions = CallOptions>(id: string, filepath: string, options?: O): Answer<O, Call<void>>;
    };
    /**
     * `GET /api/v1/themes/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/themes/#get-api-v1-themes-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Themes.theme>>;
    /**
     * `GET /api/v1/themes` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/themes/#get-api-v1-themes
     */
    list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Themes.themes>>;
    /**
     * `PATCH /api/v1/themes/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/themes/#patch-api-v1-themes-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: { data?: Themes.theme; file?: Upload; }, options?: O): Answer<O, Call<Themes.themes>>;
  };
  transports: {
    emailConfig: {
      /**
       * `GET /api/v1/transports/email-config` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/transports/#get-api-v1-transports-email-config
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Transports.getEmailConfig>>;
      /**
       * `DELETE /api/v1/transports/email-config` — 100 calls/min
       * @see https://qlik.dev/apis/rest/transports/#delete-api-v1-transports-email-config
       */
      delete<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/transports/email-config` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/transports/#get-api-v1-transports-email-config
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Transports.getEmailConfig>>;
      /**
       * `PATCH /api/v1/transports/email-config` — 100 calls/min
       * @deprecated sunset 2026-11; use {@link GeneratedQlik.transports.emailConfig.update | transports.emailConfig.update}
       * @see https://qlik.dev/apis/rest/transports/#patch-api-v1-transports-email-config
       */
      patch<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"add" | "remove" | "replace", "/emailAddress" | "/emailPassword" | "/securityType" | "/serverAddress" | "/serverPort" | "/username">[] | PatchFields<Transports.getEmailConfig, "emailAddress" | "emailPassword" | "securityType" | "serverAddress" | "serverPort" | "username", string>, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/transports/email-config/actions/send-test-email` — 100 calls/min
       * @see https://qlik.dev/apis/rest/transports/#post-api-v1-transports-email-config-actions-send-test-email
       */
      sendTestEmail<O extends CallOptions = CallOptions>(body: Transports.email, options?: O): Answer<O, Call<Transports.smtpResult>>;
      /**
       * `PUT /api/v1/transports/email-config` — 100 calls/min
       * @see https://qlik.dev/apis/rest/transports/#put-api-v1-transports-email-config
       */
      update<O extends CallOptions = CallOptions>(body: Transports.putEmailConfig, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/transports/email-config/actions/validate` — 100 calls/min
       * @see https://qlik.dev/apis/rest/transports/#post-api-v1-transports-email-config-actions-validate
       */
      validate<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Transports.smtpCheck>>;
      /**
       * `POST /api/v1/transports/email-config/actions/verify-connection` — 100 calls/min
       * @see https://qlik.dev/apis/rest/transports/#post-api-v1-transports-email-config-actions-verify-connection
       */
      verifyConnection<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Transports.smtpResult>>;
    };
  };
  uiConfig: {
    pinnedLinks: {
      /**
       * `POST /api/v1/ui-config/pinned-links` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#post-api-v1-ui-config-pinned-links
       */
      create<O extends CallOptions = CallOptions>(body: UiConfig.CreatePinnedLinkPayload & UiConfig.CreatePinnedLinkConfigPayload, options?: O): Answer<O, Call<UiConfig.PinnedLink>>;
      /**
       * `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#post-api-v1-ui-config-pinned-links-actions-bulk-create-pinned-links
       */
      createMany<O extends CallOptions = CallOptions>(body: UiConfig.BulkCreatePinnedLinkItemPayload, options?: O): Answer<O, Call<{ data?: UiConfig.PinnedLink[]; }>>;
      /**
       * `DELETE /api/v1/ui-config/pinned-links/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#delete-api-v1-ui-config-pinned-links-id
       */
      delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#post-api-v1-ui-config-pinned-links-actions-delete-all-pinned-links
       */
      deleteAll<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/v1/ui-config/pinned-links/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#get-api-v1-ui-config-pinned-links-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<UiConfig.PinnedLink>>;
      /**
       * `GET /api/v1/ui-config/pinned-links` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#get-api-v1-ui-config-pinned-links
       */
      list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<{ data?: UiConfig.PinnedLink[]; }>>;
      /**
       * `PATCH /api/v1/ui-config/pinned-links/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/ui-config/#patch-api-v1-ui-config-pinned-links-id
       */
      patch<O extends CallOptions = CallOptions>(id: string, body?: readonly PatchOperation<"replace", "/link" | "/name">[] | PatchFields<UiConfig.PinnedLink, "link" | "name", string>, options?: O): Answer<O, Call<UiConfig.PinnedLink>>;
    };
  };
  users: {
    /**
     * `GET /api/v1/users/actions/count` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/users/#get-api-v1-users-actions-count
     */
    count<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Users.UserCount>>;
    /**
     * `POST /api/v1/users` — 100 calls/min
     * @see https://qlik.dev/apis/rest/users/#post-api-v1-users
     */
    create<O extends CallOptions = CallOptions>(body: Users.UserPostSchema, options?: O): Answer<O, Call<Users.User>>;
    /**
     * `DELETE /api/v1/users/{userId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/users/#delete-api-v1-users-userId
     */
    delete<O extends CallOptions = CallOptions>(userId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `POST /api/v1/users/actions/filter` — 200 calls/min
     * @see https://qlik.dev/apis/rest/users/#post-api-v1-users-actions-filter
     */
    filter<O extends CallOptions = CallOptions>(body?: Users.Filter, query?: UsersFilterQuery, options?: O): Answer<O, Listing<Users.User>>;
    /**
     * `GET /api/v1/users/{userId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/users/#get-api-v1-users-userId
     */
    get<O extends CallOptions = CallOptions>(userId: string, query?: UsersGetQuery, options?: O): Answer<O, Call<Users.User>>;
    /**
     * `POST /api/v1/users/actions/invite` — 100 calls/min
     * @see https://qlik.dev/apis/rest/users/#post-api-v1-users-actions-invite
     */
    invite<O extends CallOptions = CallOptions>(body: Users.InviteRequest, options?: O): Answer<O, Call<Users.InviteDataResponse>>;
    /**
     * `GET /api/v1/users` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/users/#get-api-v1-users
     */
    list<O extends CallOptions = CallOptions>(query?: UsersListQuery, options?: O): Answer<O, Listing<Users.User>>;
    me: {
      /**
       * `GET /api/v1/users/me` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/users/#get-api-v1-users-me
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Users.User>>;
      /**
       * `GET /api/v1/users/me` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/users/#get-api-v1-users-me
       */
      get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Users.User>>;
    };
    /**
     * `PATCH /api/v1/users/{userId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/users/#patch-api-v1-users-userId
     */
    patch<O extends CallOptions = CallOptions>(userId: string, body: readonly PatchOperation<"add" | "remove-value" | "renew" | "replace" | "set" | "unset", "/assignedGroups" | "/assignedRoles" | "/inviteExpiry" | "/name" | "/preferredLocale" | "/preferredZoneinfo" | "/roles" | "/status">[] | PatchFields<Users.User, "assignedGroups" | "assignedRoles" | "inviteExpiry" | "name" | "preferredLocale" | "preferredZoneinfo" | "roles" | "status", string | boolean | unknown[] | Users.RefIDs | Users.RefNames | Users.AssignedGroupsRefNames>, options?: O): Answer<O, Call<Users.Errors | undefined>>;
  };
  webIntegrations: {
    /**
     * `POST /api/v1/web-integrations` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-integrations/#post-api-v1-web-integrations
     */
    create<O extends CallOptions = CallOptions>(body: WebIntegrations.WebIntegrationPostSchema, options?: O): Answer<O, Call<WebIntegrations.WebIntegrationPost>>;
    /**
     * `DELETE /api/v1/web-integrations/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-integrations/#delete-api-v1-web-integrations-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/web-integrations/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/web-integrations/#get-api-v1-web-integrations-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<WebIntegrations.WebIntegration>>;
    /**
     * `GET /api/v1/web-integrations` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/web-integrations/#get-api-v1-web-integrations
     */
    list<O extends CallOptions = CallOptions>(query?: WebIntegrationsListQuery, options?: O): Answer<O, Listing<WebIntegrations.WebIntegration>>;
    /**
     * `PATCH /api/v1/web-integrations/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-integrations/#patch-api-v1-web-integrations-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"replace", "/name" | "/validOrigins">[] | PatchFields<WebIntegrations.WebIntegration, "name" | "validOrigins", string>, options?: O): Answer<O, Call<void>>;
  };
  webNotifications: {
    /**
     * `DELETE /api/v1/web-notifications/{notificationId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-notifications/#delete-api-v1-web-notifications-notificationId
     */
    delete<O extends CallOptions = CallOptions>(notificationId: string, options?: O): Answer<O, Call<void>>;
    /**
     * `DELETE /api/v1/web-notifications/all` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-notifications/#delete-api-v1-web-notifications-all
     */
    deleteAll<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<void>>;
    /**
     * `GET /api/v1/web-notifications/{notificationId}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/web-notifications/#get-api-v1-web-notifications-notificationId
     */
    get<O extends CallOptions = CallOptions>(notificationId: string, options?: O): Answer<O, Call<WebNotifications.Notification>>;
    /**
     * `GET /api/v1/web-notifications` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/web-notifications/#get-api-v1-web-notifications
     */
    list<O extends CallOptions = CallOptions>(query?: WebNotificationsListQuery, options?: O): Answer<O, Listing<WebNotifications.Notification>>;
    /**
     * `PATCH /api/v1/web-notifications/{notificationId}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-notifications/#patch-api-v1-web-notifications-notificationId
     */
    patch<O extends CallOptions = CallOptions>(notificationId: string, body: readonly PatchOperation<"replace", "/read">[] | PatchFields<WebNotifications.Notification, "read", string>, options?: O): Answer<O, Call<void>>;
    /**
     * `PATCH /api/v1/web-notifications/all` — 100 calls/min
     * @see https://qlik.dev/apis/rest/web-notifications/#patch-api-v1-web-notifications-all
     */
    patchAll<O extends CallOptions = CallOptions>(body: readonly PatchOperation<"replace", "/read">[] | PatchFields<unknown, "read", string>, options?: O): Answer<O, Call<void>>;
  };
  webhooks: {
    /**
     * `POST /api/v1/webhooks` — 100 calls/min
     * @see https://qlik.dev/apis/rest/webhooks/#post-api-v1-webhooks
     */
    create<O extends CallOptions = CallOptions>(body: Webhooks.WebhookPost, options?: O): Answer<O, Call<Webhooks.WebhookResponse>>;
    /**
     * `DELETE /api/v1/webhooks/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/webhooks/#delete-api-v1-webhooks-id
     */
    delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
    deliveries: {
      /**
       * `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/webhooks/#get-api-v1-webhooks-id-deliveries-deliveryId
       */
      get<O extends CallOptions = CallOptions>(id: string, deliveryId: string, options?: O): Answer<O, Call<Webhooks.Delivery>>;
      /**
       * `GET /api/v1/webhooks/{id}/deliveries` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/webhooks/#get-api-v1-webhooks-id-deliveries
       */
      list<O extends CallOptions = CallOptions>(id: string, query?: WebhooksDeliveriesListQuery, options?: O): Answer<O, Listing<Webhooks.Delivery>>;
      /**
       * `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend` — 100 calls/min
       * @see https://qlik.dev/apis/rest/webhooks/#post-api-v1-webhooks-id-deliveries-deliveryId-actions-resend
       */
      resend<O extends CallOptions = CallOptions>(id: string, deliveryId: string, options?: O): Answer<O, Call<Webhooks.Delivery>>;
    };
    eventTypes: {
      /**
       * `GET /api/v1/webhooks/event-types` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/webhooks/#get-api-v1-webhooks-event-types
       */
      <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Webhooks.EventTypes>>;
      /**
       * `GET /api/v1/webhooks/event-types` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/webhooks/#get-api-v1-webhooks-event-types
       */
      list<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<Webhooks.EventTypes>>;
    };
    /**
     * `GET /api/v1/webhooks/{id}` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/webhooks/#get-api-v1-webhooks-id
     */
    get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<Webhooks.WebhookResponse>>;
    /**
     * `GET /api/v1/webhooks` — 1,000 calls/min
     * @see https://qlik.dev/apis/rest/webhooks/#get-api-v1-webhooks
     */
    list<O extends CallOptions = CallOptions>(query?: WebhooksListQuery, options?: O): Answer<O, Listing<Webhooks.WebhookResponse>>;
    /**
     * `PATCH /api/v1/webhooks/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/webhooks/#patch-api-v1-webhooks-id
     */
    patch<O extends CallOptions = CallOptions>(id: string, body: readonly PatchOperation<"add" | "remove" | "replace", "/description" | "/enableCloudEventDelivery" | "/enabled" | "/encryptedHeaders" | "/eventTypes" | "/headers" | "/name" | "/secret" | "/url">[] | PatchFields<Webhooks.WebhookResponse, "description" | "enableCloudEventDelivery" | "enabled" | "encryptedHeaders" | "eventTypes" | "headers" | "name" | "secret" | "url", boolean | number | { [key: string]: unknown } | string>, options?: O): Answer<O, Call<void>>;
    /**
     * `PUT /api/v1/webhooks/{id}` — 100 calls/min
     * @see https://qlik.dev/apis/rest/webhooks/#put-api-v1-webhooks-id
     */
    update<O extends CallOptions = CallOptions>(id: string, body: Webhooks.WebhookBase, options?: O): Answer<O, Call<Webhooks.WebhookResponse>>;
  };
  workflows: {
    automationConnections: {
      /**
       * `POST /api/workflows/automation-connections/{id}/actions/change-owner` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#post-api-workflows-automation-connections-id-actions-change-owner
       */
      changeOwner<O extends CallOptions = CallOptions>(id: string, body: WorkflowsAutomationConnections.AutomationConnectionChangeOwnerObject, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/workflows/automation-connections/{id}/actions/change-space` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#post-api-workflows-automation-connections-id-actions-change-space
       */
      changeSpace<O extends CallOptions = CallOptions>(id: string, body: WorkflowsAutomationConnections.AutomationConnectionChangeSpaceObject, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/workflows/automation-connections/{id}/actions/check` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#post-api-workflows-automation-connections-id-actions-check
       */
      check<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<WorkflowsAutomationConnections.AutomationConnectionCheckObject>>;
      /**
       * `POST /api/workflows/automation-connections` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#post-api-workflows-automation-connections
       */
      create<O extends CallOptions = CallOptions>(body: WorkflowsAutomationConnections.AutomationConnectionCreationObject, options?: O): Answer<O, Call<WorkflowsAutomationConnections.AutomationConnectionDetailObject>>;
      /**
       * `DELETE /api/workflows/automation-connections/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#delete-api-workflows-automation-connections-id
       */
      delete<O extends CallOptions = CallOptions>(id: string, query?: WorkflowsAutomationConnectionsDeleteQuery, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/workflows/automation-connections/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#get-api-workflows-automation-connections-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<WorkflowsAutomationConnections.AutomationConnectionDetailObject>>;
      /**
       * `GET /api/workflows/automation-connections` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#get-api-workflows-automation-connections
       */
      list<O extends CallOptions = CallOptions>(query?: WorkflowsAutomationConnectionsListQuery, options?: O): Answer<O, Listing<WorkflowsAutomationConnections.AutomationConnectionsListObject>>;
      /**
       * `PUT /api/workflows/automation-connections/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connections/#put-api-workflows-automation-connections-id
       */
      update<O extends CallOptions = CallOptions>(id: string, body: WorkflowsAutomationConnections.AutomationConnectionPutRequestObject, options?: O): Answer<O, Call<WorkflowsAutomationConnections.AutomationConnectionDetailObject>>;
    };
    automationConnectors: {
      /**
       * `GET /api/workflows/automation-connectors/{connectorId}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connectors/#get-api-workflows-automation-connectors-connectorId
       */
      get<O extends CallOptions = CallOptions>(connectorId: string, options?: O): Answer<O, Call<WorkflowsAutomationConnectors.AutomationConnectorDetail>>;
      /**
       * `GET /api/workflows/automation-connectors` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automation-connectors/#get-api-workflows-automation-connectors
       */
      list<O extends CallOptions = CallOptions>(query?: WorkflowsAutomationConnectorsListQuery, options?: O): Answer<O, Listing<WorkflowsAutomationConnectors.AutomationConnectorsListObject>>;
      webhooks: {
        configuration: {
          /**
           * `GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/workflows/automation-connectors/#get-api-workflows-automation-connectors-connectorId-webhooks-configuration
           */
          <O extends CallOptions = CallOptions>(connectorId: string, options?: O): Answer<O, Call<WorkflowsAutomationConnectors.AutomationConnectorWebhookConfiguration>>;
          /**
           * `GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/workflows/automation-connectors/#get-api-workflows-automation-connectors-connectorId-webhooks-configuration
           */
          get<O extends CallOptions = CallOptions>(connectorId: string, options?: O): Answer<O, Call<WorkflowsAutomationConnectors.AutomationConnectorWebhookConfiguration>>;
        };
      };
    };
    automations: {
      /**
       * `POST /api/workflows/automations/{id}/actions/change-owner` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-actions-change-owner
       */
      changeOwner<O extends CallOptions = CallOptions>(id: string, body: { userId: string; }, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/workflows/automations/{id}/actions/change-space` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-actions-change-space
       */
      changeSpace<O extends CallOptions = CallOptions>(id: string, body?: { spaceId: string; }, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/workflows/automations/{id}/actions/copy` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-actions-copy
       */
      copy<O extends CallOptions = CallOptions>(id: string, body: { name: string; }, options?: O): Answer<O, Call<{ id?: string; }>>;
      /**
       * `POST /api/workflows/automations` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations
       */
      create<O extends CallOptions = CallOptions>(body: WorkflowsAutomations.AutomationDetailRequestObject, options?: O): Answer<O, Call<WorkflowsAutomations.AutomationDetailResponseObject>>;
      /**
       * `DELETE /api/workflows/automations/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#delete-api-workflows-automations-id
       */
      delete<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/workflows/automations/{id}/actions/disable` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-actions-disable
       */
      disable<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `POST /api/workflows/automations/{id}/actions/enable` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-actions-enable
       */
      enable<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<void>>;
      /**
       * `GET /api/workflows/automations/{id}` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-id
       */
      get<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<WorkflowsAutomations.AutomationDetailResponseObject>>;
      /**
       * `GET /api/workflows/automations` — 1,000 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations
       */
      list<O extends CallOptions = CallOptions>(query?: WorkflowsAutomationsListQuery, options?: O): Answer<O, Listing<WorkflowsAutomations.AutomationListObject>>;
      /**
       * `POST /api/workflows/automations/{id}/actions/move` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-actions-move
       */
      move<O extends CallOptions = CallOptions>(id: string, body: { userId: string; }, options?: O): Answer<O, Call<void>>;
      runs: {
        /**
         * `POST /api/workflows/automations/{id}/runs` — 100 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-runs
         */
        create<O extends CallOptions = CallOptions>(id: string, body: WorkflowsAutomations.RunDetailRequestObject, options?: O): Answer<O, Call<WorkflowsAutomations.RunDetailResponseObject>>;
        debug: {
          /**
           * `GET /api/workflows/automations/{id}/runs/{runId}/debug` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-id-runs-runId-debug
           */
          <O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<string>>;
          /**
           * `GET /api/workflows/automations/{id}/runs/{runId}/debug` — 1,000 calls/min
           * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-id-runs-runId-debug
           */
          get<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<string>>;
        };
        /**
         * `POST /api/workflows/automations/{id}/runs/{runId}/actions/export` — 100 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-runs-runId-actions-export
         */
        export<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<{ url?: string; }>>;
        /**
         * `GET /api/workflows/automations/{id}/runs/{runId}` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-id-runs-runId
         */
        get<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<WorkflowsAutomations.RunDetailResponseObject>>;
        /**
         * `GET /api/workflows/automations/{id}/runs` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-id-runs
         */
        list<O extends CallOptions = CallOptions>(id: string, query?: WorkflowsAutomationsRunsListQuery, options?: O): Answer<O, Listing<WorkflowsAutomations.RunListObject>>;
        /**
         * `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry` — 100 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-runs-runId-actions-retry
         */
        retry<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<void>>;
        /**
         * `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop` — 100 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#post-api-workflows-automations-id-runs-runId-actions-stop
         */
        stop<O extends CallOptions = CallOptions>(id: string, runId: string, options?: O): Answer<O, Call<void>>;
      };
      settings: {
        /**
         * `GET /api/workflows/automations/settings` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-settings
         */
        <O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<WorkflowsAutomations.SettingsObject>>;
        /**
         * `GET /api/workflows/automations/settings` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-settings
         */
        get<O extends CallOptions = CallOptions>(options?: O): Answer<O, Call<WorkflowsAutomations.SettingsObject>>;
        /**
         * `PUT /api/workflows/automations/settings` — 100 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#put-api-workflows-automations-settings
         */
        update<O extends CallOptions = CallOptions>(body: WorkflowsAutomations.SettingsObject, options?: O): Answer<O, Call<WorkflowsAutomations.SettingsObject>>;
      };
      /**
       * `PUT /api/workflows/automations/{id}` — 100 calls/min
       * @see https://qlik.dev/apis/rest/workflows/automations/#put-api-workflows-automations-id
       */
      update<O extends CallOptions = CallOptions>(id: string, body: WorkflowsAutomations.AutomationDetailUpdateRequestObject, options?: O): Answer<O, Call<WorkflowsAutomations.AutomationDetailResponseObject>>;
      usage: {
        /**
         * `GET /api/workflows/automations/usage` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-usage
         */
        <O extends CallOptions = CallOptions>(query: WorkflowsAutomationsUsageQuery, options?: O): Answer<O, Call<WorkflowsAutomations.UsageList>>;
        /**
         * `GET /api/workflows/automations/usage` — 1,000 calls/min
         * @see https://qlik.dev/apis/rest/workflows/automations/#get-api-workflows-automations-usage
         */
        get<O extends CallOptions = CallOptions>(query: WorkflowsAutomationsUsageQuery, options?: O): Answer<O, Call<WorkflowsAutomations.UsageList>>;
      };
    };
  };
}

export interface AnalyticsAppsEvaluationsCompareQuery {
  all?: boolean | undefined;
  format?: string | undefined;
}

export interface AnalyticsAppsEvaluationsGetQuery {
  all?: boolean | undefined;
  format?: string | undefined;
}

export interface AnalyticsAppsEvaluationsListQuery {
  all?: boolean | undefined;
  fileMode?: boolean | undefined;
  format?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "started" | "+started" | "-started" | undefined;
}

export interface AnalyticsChangeStoresChangesListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: string | undefined;
}

export interface AnalyticsChangeStoresChangesTabularViewsListQuery {
  expandRow?: boolean | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

export interface AnalyticsChangeStoresEditableColumnsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: string | undefined;
}

export interface AnalyticsChangeStoresListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: string | undefined;
  spaceId: string;
}

export interface AnalyticsDiscoveryAgentAdaptiveCardsListQuery {
  analysisTypes?: "recordHigh" | "recordLow" | "aboveModel" | "belowModel" | "spikesUp" | "spikesDown" | "newBaseLine" | "trendChanges" | readonly ("recordHigh" | "recordLow" | "aboveModel" | "belowModel" | "spikesUp" | "spikesDown" | "newBaseLine" | "trendChanges")[] | undefined;
  appIds?: string | readonly (string)[] | undefined;
  breakdowns?: string | readonly (string)[] | undefined;
  categories?: string | readonly (string)[] | undefined;
  comparisonPeriods?: "D" | "W" | "M" | "Q" | "Y" | readonly ("D" | "W" | "M" | "Q" | "Y")[] | undefined;
  dimensions?: string | readonly (string)[] | undefined;
  limit?: number | undefined;
  measures?: string | readonly (string)[] | undefined;
  metricIds?: string | readonly (string)[] | undefined;
  next?: number | undefined;
  prev?: number | undefined;
  sort?: "creationTime" | "+creationTime" | "-creationTime" | undefined;
  timeRangeEnd?: string | undefined;
  timeRangeStart?: string | undefined;
  type?: "measures" | "dimensions" | "breakdowns" | undefined;
}

export interface AnalyticsOdagAppsListQuery {
  appType: "selection" | "template" | "generated";
}

export interface AnalyticsOdagLinksCanCreateQuery {
  optDenyIfSelAppNotUpdatable?: boolean | undefined;
  optSelectAppId?: string | undefined;
  optTemplateAppId?: string | undefined;
}

export interface AnalyticsOdagLinksCreateQuery {
  includeCharts?: boolean | undefined;
}

export interface AnalyticsOdagLinksGetQuery {
  includeCharts?: boolean | undefined;
}

export interface AnalyticsOdagLinksListQuery {
  includeCharts?: boolean | undefined;
  optOwner?: string | undefined;
  selectionAppID?: string | undefined;
  type?: "link" | "view" | "all" | undefined;
}

export interface AnalyticsOdagLinksRequestsListQuery {
  clientContextHandle?: string | undefined;
  pending?: boolean | undefined;
  selectionAppId?: string | undefined;
  selectionAppSheet?: string | undefined;
}

export interface AnalyticsOdagLinksSelectionAppLinkUsagesQuery {
  includeCharts?: boolean | undefined;
  selAppId: string;
  type?: "link" | "view" | "all" | undefined;
}

export interface AnalyticsOdagLinksUpdateQuery {
  includeCharts?: boolean | undefined;
}

export interface AnalyticsOdagRequestsUpdateQuery {
  action: "cancel" | "pause" | "resume" | "ackcancel" | "ackfailure";
  autoAck?: boolean | undefined;
  delGenApp?: boolean | undefined;
  ignoreSucceeded?: boolean | undefined;
}

export interface ApiKeysListQuery {
  createdByUser?: string | undefined;
  endingBefore?: string | undefined;
  limit?: number | undefined;
  sort?: "createdByUser" | "+createdByUser" | "-createdByUser" | "sub" | "+sub" | "-sub" | "status" | "+status" | "-status" | "description" | "+description" | "-description" | "created" | "+created" | "-created" | undefined;
  startingAfter?: string | undefined;
  status?: "active" | "expired" | "revoked" | undefined;
  sub?: string | undefined;
}

export interface AppsEvaluationsCompareQuery {
  all?: boolean | undefined;
  format?: string | undefined;
}

export interface AppsEvaluationsGetQuery {
  all?: boolean | undefined;
  format?: string | undefined;
}

export interface AppsEvaluationsListQuery {
  all?: boolean | undefined;
  fileMode?: boolean | undefined;
  format?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: string | undefined;
}

export interface AppsExportQuery {
  NoData?: boolean | undefined;
}

export interface AppsImportQuery {
  NoData?: boolean | undefined;
  appId?: string | undefined;
  fallbackName?: string | undefined;
  fileId?: string | undefined;
  mode?: string | undefined;
  name?: string | undefined;
  spaceId?: string | undefined;
}

export interface AppsInsightAnalysesListQuery {
  limit?: number | undefined;
}

export interface AppsInsightAnalysesModelQuery {
  limit?: number | undefined;
}

export interface AppsMediaListQuery {
  show?: string | undefined;
}

export interface AppsReloadsMetadataGetQuery {
  includeSkipStoreReloads?: boolean | undefined;
  limit?: string | undefined;
  reloadId?: string | undefined;
}

export interface AppsReportFiltersCountQuery {
  filterTypes: "REP" | "SUB" | readonly ("REP" | "SUB")[];
}

export interface AppsReportFiltersGetQuery {
  loadType?: "interactive" | "batch" | undefined;
}

export interface AppsReportFiltersListQuery {
  filter?: string | undefined;
  filterTypes: "REP" | "SUB" | readonly ("REP" | "SUB")[];
  limit?: number | undefined;
  loadType?: "interactive" | "batch" | undefined;
  page?: string | undefined;
  sort?: "+ownerId" | "-ownerId" | "-name" | "+name" | "+description" | "-description" | "+createdAt" | "-createdAt" | "+updatedAt" | "-updatedAt" | readonly ("+ownerId" | "-ownerId" | "-name" | "+name" | "+description" | "-description" | "+createdAt" | "-createdAt" | "+updatedAt" | "-updatedAt")[] | undefined;
}

export interface AppsScriptsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

export interface AssistantsListQuery {
  countTotal?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "NAME" | "-NAME" | "DESCRIPTION" | "-DESCRIPTION" | "CREATED" | "-CREATED" | "UPDATED" | "-UPDATED" | undefined;
  spaceId?: string | undefined;
}

export interface AssistantsStartersListQuery {
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "QUESTION" | "-QUESTION" | "CREATED" | "-CREATED" | "UPDATED" | "-UPDATED" | undefined;
}

export interface AssistantsThreadsInteractionsListQuery {
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "CREATED" | "-CREATED" | "UPDATED" | "-UPDATED" | undefined;
}

export interface AssistantsThreadsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "NAME" | "-NAME" | "CREATED" | "-CREATED" | "UPDATED" | "-UPDATED" | undefined;
}

export interface AuditsArchiveQuery {
  date: string;
}

export interface AuditsListQuery {
  eventTime?: string | undefined;
  eventType?: string | undefined;
  id?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: string | undefined;
  source?: string | undefined;
  userId?: string | undefined;
}

export interface AuditsSourcesListQuery {
  limit?: number | undefined;
}

export interface AuditsTypesListQuery {
  limit?: number | undefined;
}

export interface AutomationConnectionsDeleteQuery {
  forced?: boolean | undefined;
}

export interface AutomationConnectionsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  listAll?: boolean | undefined;
  sort?: "id" | "name" | "createdAt" | "updatedAt" | "+id" | "+name" | "+createdAt" | "+updatedAt" | "-id" | "-name" | "-createdAt" | "-updatedAt" | undefined;
}

export interface AutomationConnectorsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  sort?: "id" | "-id" | "+id" | "name" | "+name" | "-name" | undefined;
}

export interface AutomationsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  listAll?: boolean | undefined;
  sort?: "id" | "name" | "runMode" | "state" | "createdAt" | "updatedAt" | "lastRunAt" | "lastRunStatus" | "+id" | "+name" | "+runMode" | "+state" | "+createdAt" | "+updatedAt" | "+lastRunAt" | "+lastRunStatus" | "-id" | "-name" | "-runMode" | "-state" | "-createdAt" | "-updatedAt" | "-lastRunAt" | "-lastRunStatus" | "maxConcurrentRuns" | "+maxConcurrentRuns" | "-maxConcurrentRuns" | undefined;
}

export interface AutomationsRunsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  sort?: "id" | "status" | "startTime" | "-id" | "-status" | "-startTime" | "+id" | "+status" | "+startTime" | undefined;
}

export interface AutomationsUsageQuery {
  breakdownBy?: string | undefined;
  filter: string;
}

export interface AutomlDeploymentsRealtimePredictionsCreateQuery {
  includeNotPredictedReason?: boolean | undefined;
  includeShap?: boolean | undefined;
  includeSource?: boolean | undefined;
  index?: string | undefined;
}

export interface AutomlPredictionsCoordinateShapQuery {
  refId?: string | undefined;
}

export interface AutomlPredictionsNotPredictedReasonsQuery {
  refId?: string | undefined;
}

export interface AutomlPredictionsPredictionsQuery {
  refId?: string | undefined;
}

export interface AutomlPredictionsShapQuery {
  refId?: string | undefined;
}

export interface AutomlPredictionsSourceQuery {
  refId?: string | undefined;
}

export interface BrandsListQuery {
  endingBefore?: string | undefined;
  limit?: number | undefined;
  sort?: "id" | "+id" | "-id" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
  startingAfter?: string | undefined;
}

export interface CollectionsItemsListQuery {
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  noActions?: boolean | undefined;
  prev?: string | undefined;
  query?: string | undefined;
  resourceId?: string | undefined;
  resourceLink?: string | undefined;
  resourceType?: "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page" | undefined;
  shared?: boolean | undefined;
  sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | undefined;
  spaceId?: string | undefined;
}

export interface CollectionsListQuery {
  creatorId?: string | undefined;
  id?: string | undefined;
  includeItems?: string | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  query?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | undefined;
  type?: "private" | "public" | "publicgoverned" | undefined;
  types?: "private" | "public" | "publicgoverned" | readonly ("private" | "public" | "publicgoverned")[] | undefined;
}

export interface ConsumptionExecutionsListQuery {
  actionToBlock?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  page?: string | undefined;
  periodsToInclude?: "current" | "previous" | readonly ("current" | "previous")[] | undefined;
  sort?: "periodstart" | "-periodstart" | "+periodstart" | "periodend" | "-periodend" | "+periodend" | readonly ("periodstart" | "-periodstart" | "+periodstart" | "periodend" | "-periodend" | "+periodend")[] | undefined;
}

export interface CoreIpPoliciesListQuery {
  fields?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "enabled" | "+enabled" | "-enabled" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | "name" | "+name" | "-name" | undefined;
  totalResults?: boolean | undefined;
}

export interface CspOriginsListQuery {
  childSrc?: boolean | undefined;
  connectSrc?: boolean | undefined;
  connectSrcWSS?: boolean | undefined;
  fontSrc?: boolean | undefined;
  formAction?: boolean | undefined;
  frameAncestors?: boolean | undefined;
  frameSrc?: boolean | undefined;
  imgSrc?: boolean | undefined;
  limit?: number | undefined;
  mediaSrc?: boolean | undefined;
  name?: string | undefined;
  next?: string | undefined;
  objectSrc?: boolean | undefined;
  origin?: string | undefined;
  prev?: string | undefined;
  scriptSrc?: boolean | undefined;
  sort?: "name" | "-name" | "origin" | "-origin" | "createdDate" | "-createdDate" | "modifiedDate" | "-modifiedDate" | undefined;
  styleSrc?: boolean | undefined;
  workerSrc?: boolean | undefined;
}

export interface DataAlertsExecutionsListQuery {
  conditionId?: string | undefined;
  conditionStatus?: "FINISHED" | "FAILED" | "ALL" | undefined;
  daysOfMonth?: number | readonly (number)[] | undefined;
  daysOfWeek?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined;
  fields?: "evaluationId" | "triggerTime" | "conditionStatus" | "executionEvaluationStatus" | "evaluation" | "evaluation.endTime" | "evaluation.resultData" | "evaluation.resultData.count" | "evaluation.resultData.headers" | "evaluation.resultData.positive" | "evaluation.resultData.negative" | "evaluation.resultData.dimensions" | "evaluation.resultData.measures" | readonly ("evaluationId" | "triggerTime" | "conditionStatus" | "executionEvaluationStatus" | "evaluation" | "evaluation.endTime" | "evaluation.resultData" | "evaluation.resultData.count" | "evaluation.resultData.headers" | "evaluation.resultData.positive" | "evaluation.resultData.negative" | "evaluation.resultData.dimensions" | "evaluation.resultData.measures")[] | undefined;
  includeEvaluation?: boolean | undefined;
  lastEachDay?: boolean | undefined;
  limit?: number | undefined;
  minimumGapDays?: number | undefined;
  next?: string | undefined;
  offset?: number | undefined;
  prev?: string | undefined;
  searchResultsLimit?: number | undefined;
  since?: string | undefined;
  sort?: "triggertime" | "-triggertime" | "+triggertime" | readonly ("triggertime" | "-triggertime" | "+triggertime")[] | undefined;
  timezone?: string | undefined;
  triggered?: boolean | undefined;
  until?: string | undefined;
}

export interface DataAlertsExecutionsStatsListQuery {
  limit?: number | undefined;
  period: "month";
}

export interface DataAlertsListQuery {
  appID?: string | undefined;
  conditionId?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  offset?: number | undefined;
  ownerId?: string | undefined;
  ownerName?: string | undefined;
  prev?: string | undefined;
  role?: "owner" | "recipient" | "notowner" | readonly ("owner" | "recipient" | "notowner")[] | undefined;
  sort?: "-datecreated" | "datecreated" | "+datecreated" | "-ownername" | "ownername" | "+ownername" | "lasttrigger" | "-lasttrigger" | "+lasttrigger" | "lastscan" | "-lastscan" | "+lastscan" | "name" | "-name" | "+name" | "enabled" | "-enabled" | "+enabled" | "status" | "-status" | "+status" | "nextexecutiontime" | "-nextexecutiontime" | "+nextexecutiontime" | readonly ("-datecreated" | "datecreated" | "+datecreated" | "-ownername" | "ownername" | "+ownername" | "lasttrigger" | "-lasttrigger" | "+lasttrigger" | "lastscan" | "-lastscan" | "+lastscan" | "name" | "-name" | "+name" | "enabled" | "-enabled" | "+enabled" | "status" | "-status" | "+status" | "nextexecutiontime" | "-nextexecutiontime" | "+nextexecutiontime")[] | undefined;
  status?: "INVALID_RECIPIENT" | "INVALID_OWNER" | "DISABLED" | "VALID" | readonly ("INVALID_RECIPIENT" | "INVALID_OWNER" | "DISABLED" | "VALID")[] | undefined;
}

export interface DataAlertsRecipientStatsListQuery {
  groups?: string | readonly (string)[] | undefined;
  sort?: "+userID" | "-userID" | "subscribed" | "+subscribed" | readonly ("+userID" | "-userID" | "subscribed" | "+subscribed")[] | undefined;
  subscribed?: boolean | undefined;
  userID?: string | undefined;
}

export interface DataAssetsGetQuery {
  projections?: string | readonly (string)[] | undefined;
}

export interface DataConnectionsDeleteQuery {
  spaceId?: string | undefined;
  type?: "connectionname" | undefined;
}

export interface DataConnectionsGetQuery {
  byCredentialName?: boolean | undefined;
  credentialId?: string | undefined;
  extended?: boolean | undefined;
  noCache?: boolean | undefined;
  parseConnection?: boolean | undefined;
  spaceId?: string | undefined;
  type?: "connectionname" | undefined;
}

export interface DataConnectionsListQuery {
  caseinsensitive?: boolean | undefined;
  dataName?: string | undefined;
  extended?: boolean | undefined;
  filter?: string | undefined;
  includeDisabled?: boolean | undefined;
  includeQris?: boolean | undefined;
  limit?: number | undefined;
  locale?: string | undefined;
  noDatafiles?: boolean | undefined;
  ownedByMe?: boolean | undefined;
  owner?: string | undefined;
  page?: string | undefined;
  personal?: boolean | undefined;
  sort?: string | undefined;
  spaceId?: string | undefined;
  userId?: string | undefined;
}

export interface DataConnectionsPatchQuery {
  type?: "connectionname" | undefined;
}

export interface DataConnectionsUpdateQuery {
  spaceId?: string | undefined;
  type?: "connectionname" | undefined;
}

export interface DataCredentialsDeleteQuery {
  byCredentialName?: boolean | undefined;
}

export interface DataCredentialsGetQuery {
  byCredentialName?: boolean | undefined;
}

export interface DataCredentialsPatchQuery {
  byCredentialName?: boolean | undefined;
}

export interface DataCredentialsUpdateQuery {
  byCredentialName?: boolean | undefined;
}

export interface DataFilesConnectionsListQuery {
  appId?: string | undefined;
  includeSpaceStats?: boolean | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  page?: string | undefined;
  personal?: boolean | undefined;
  sort?: "spaceId" | "+spaceId" | "-spaceId" | undefined;
  spaceId?: string | undefined;
}

export interface DataFilesListQuery {
  allowInternalFiles?: boolean | undefined;
  appId?: string | undefined;
  baseNameWildcard?: string | undefined;
  connectionId?: string | undefined;
  excludeFiles?: boolean | undefined;
  excludeSubFolders?: boolean | undefined;
  folderId?: string | undefined;
  folderPath?: string | undefined;
  includeAllSpaces?: boolean | undefined;
  includeFolderStats?: boolean | undefined;
  includeFolders?: boolean | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  notOwnerId?: string | undefined;
  ownerId?: string | undefined;
  page?: string | undefined;
  sort?: "name" | "+name" | "-name" | "size" | "+size" | "-size" | "modifiedDate" | "+modifiedDate" | "-modifiedDate" | "folder" | "+folder" | "-folder" | "baseName" | "+baseName" | "-baseName" | undefined;
}

export interface DataGovernanceDataProductsChangelogsListQuery {
  limit?: number | undefined;
  page?: number | undefined;
  sort?: "+createdAt" | "-createdAt" | undefined;
}

export interface DataGovernanceDataProductsGenerateProviderUrlQuery {
  dataSetId: string;
}

export interface DataGovernanceDataQualitiesGlobalResultsGetQuery {
  connectionId?: string | undefined;
  datasetId: string;
}

export interface DataQualitiesGlobalResultsQuery {
  connectionId?: string | undefined;
  datasetId: string;
}

export interface DataSetsGetQuery {
  projections?: string | readonly (string)[] | undefined;
}

export interface DataSetsProfilesListQuery {
  dataConnectionIds?: string | readonly (string)[] | undefined;
  limit?: number | undefined;
  page?: number | undefined;
  projections?: string | readonly (string)[] | undefined;
  sort?: string | readonly (string)[] | undefined;
}

export interface DataSourcesGatewaysListQuery {
  forceRefresh?: boolean | undefined;
}

export interface DataSourcesListQuery {
  dataSourceId?: string | undefined;
  detail?: boolean | undefined;
  includeDisabled?: boolean | undefined;
  includeui?: boolean | undefined;
}

export interface DataStoresDataAssetsDataSetsListQuery {
  limit?: number | undefined;
  page?: number | undefined;
  projections?: string | readonly (string)[] | undefined;
  sort?: string | readonly (string)[] | undefined;
}

export interface DataStoresDataAssetsListQuery {
  limit?: number | undefined;
  page?: number | undefined;
  projections?: string | readonly (string)[] | undefined;
  sort?: string | readonly (string)[] | undefined;
}

export interface DataStoresGetQuery {
  projections?: string | readonly (string)[] | undefined;
}

export interface DataStoresListQuery {
  limit?: number | undefined;
  page?: number | undefined;
  projections?: string | readonly (string)[] | undefined;
  sort?: string | readonly (string)[] | undefined;
}

export interface DiProjectsActionsGetQuery {
  detailed?: boolean | undefined;
}

export interface DiProjectsBindingsGetQuery {
  recalculate?: boolean | undefined;
}

export interface DiProjectsListQuery {
  spaceId?: string | undefined;
}

export interface DirectAccessAgentsBenchmarksCreateQuery {
  force?: boolean | undefined;
  gigaBytesToTransfer?: number | undefined;
}

export interface DirectAccessAgentsConfigurationsGetQuery {
  queryProperties?: string | readonly (string)[] | undefined;
}

export interface GlossariesCategoriesListQuery {
  countTotal?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "description" | "+description" | "-description" | "name" | "+name" | "-name" | "update" | "+update" | "-update" | undefined;
}

export interface GlossariesExportQuery {
  format?: "json" | "xlsx" | undefined;
}

export interface GlossariesImportQuery {
  importerAsFallbackSteward?: boolean | undefined;
  lookupUserOnEmail?: boolean | undefined;
  spaceId?: string | undefined;
}

export interface GlossariesListQuery {
  countTotal?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "name" | "+name" | "-name" | "description" | "+description" | "-description" | undefined;
}

export interface GlossariesTermsChangeStatusQuery {
  status: "draft" | "verified" | "deprecated";
}

export interface GlossariesTermsLinksListQuery {
  countTotal?: boolean | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "type" | "+type" | "-type" | "subtype" | "+subtype" | "-subtype" | "created" | "+created" | "-created" | undefined;
}

export interface GlossariesTermsListQuery {
  countTotal?: boolean | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "abbreviation" | "+abbreviation" | "-abbreviation" | "description" | "+description" | "-description" | "name" | "+name" | "-name" | "status" | "+status" | "-status" | "updated" | "+updated" | "-updated" | undefined;
}

export interface GlossariesTermsRevisionsListQuery {
  countTotal?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "update" | "+update" | "-update" | undefined;
}

export interface GroupsFilterQuery {
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "name" | "+name" | "-name" | undefined;
}

export interface GroupsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: string | undefined;
  systemGroups?: boolean | undefined;
  totalResults?: boolean | undefined;
}

export interface IdentityProvidersListQuery {
  active?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
}

export interface ItemsCollectionsListQuery {
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  query?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | undefined;
  type?: "private" | "public" | "publicgoverned" | undefined;
}

export interface ItemsListQuery {
  collectionId?: string | undefined;
  createdByUserId?: string | undefined;
  id?: string | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  noActions?: boolean | undefined;
  notCreatedByUserId?: string | undefined;
  notOwnerId?: string | undefined;
  ownerId?: string | undefined;
  prev?: string | undefined;
  query?: string | undefined;
  resourceId?: string | undefined;
  resourceIds?: string | undefined;
  resourceLink?: string | undefined;
  resourceSubType?: string | undefined;
  resourceType?: "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page" | undefined;
  shared?: boolean | undefined;
  sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | "+recentlyUsed" | "-recentlyUsed" | undefined;
  spaceId?: string | undefined;
  spaceType?: "shared" | "managed" | "personal" | "data" | undefined;
}

export interface ItemsPublishedItemsListQuery {
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  resourceType?: "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page" | undefined;
  sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface KnowledgebasesDatasourcesHistoriesListQuery {
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "COMPLETED" | "-COMPLETED" | undefined;
}

export interface KnowledgebasesDatasourcesSyncQuery {
  migrate?: boolean | undefined;
}

export interface KnowledgebasesHistoriesListQuery {
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "COMPLETED" | "-COMPLETED" | undefined;
}

export interface KnowledgebasesListQuery {
  countTotal?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "NAME" | "-NAME" | "DESCRIPTION" | "-DESCRIPTION" | "CREATED" | "-CREATED" | "UPDATED" | "-UPDATED" | undefined;
}

export interface LicensesAssignmentsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  orphans?: boolean | undefined;
  page?: string | undefined;
  sort?: string | undefined;
}

export interface LicensesConsumptionQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: string | undefined;
}

export interface LineageGraphsImpactExpandQuery {
  down?: number | undefined;
  level: "field" | "table";
  node: string;
}

export interface LineageGraphsImpactOverviewQuery {
  down?: number | undefined;
}

export interface LineageGraphsImpactSearchQuery {
  down?: number | undefined;
  filter: string;
}

export interface LineageGraphsNodesExpandQuery {
  collapse?: boolean | undefined;
  level: "field" | "table";
  node: string;
  up?: number | undefined;
}

export interface LineageGraphsNodesGetQuery {
  collapse?: boolean | undefined;
  level?: "field" | "table" | "resource" | "all" | undefined;
  up?: number | undefined;
}

export interface LineageGraphsNodesOverviewQuery {
  collapse?: boolean | undefined;
  up?: number | undefined;
}

export interface LineageGraphsNodesSearchQuery {
  collapse?: boolean | undefined;
  filter: string;
  up?: number | undefined;
}

export interface LoginInteractiveQuery {
  login_hint?: string | undefined;
  max_age?: number | undefined;
  prompt?: "none" | "login" | undefined;
  returnto?: string | undefined;
  scope?: "offline_access" | readonly ("offline_access")[] | undefined;
}

export interface MlDeploymentsAliasesListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: "name" | "+name" | "-name" | undefined;
}

export interface MlDeploymentsAliasesRealtimePredictionsRunQuery {
  includeNotPredictedReason?: boolean | undefined;
  includeShap?: boolean | undefined;
  includeSource?: boolean | undefined;
  index?: string | undefined;
}

export interface MlDeploymentsBatchPredictionsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: "createdAt" | "+createdAt" | "-createdAt" | "description" | "+description" | "-description" | "name" | "+name" | "-name" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface MlDeploymentsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: "createdAt" | "+createdAt" | "-createdAt" | "name" | "+name" | "-name" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface MlDeploymentsRealtimePredictionsRunQuery {
  includeNotPredictedReason?: boolean | undefined;
  includeShap?: boolean | undefined;
  includeSource?: boolean | undefined;
  index?: string | undefined;
}

export interface MlExperimentsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: "createdAt" | "+createdAt" | "-createdAt" | "description" | "+description" | "-description" | "name" | "+name" | "-name" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface MlExperimentsModelsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: "createdAt" | "+createdAt" | "-createdAt" | "description" | "+description" | "-description" | "name" | "+name" | "-name" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface MlExperimentsVersionsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: "createdAt" | "+createdAt" | "-createdAt" | "description" | "+description" | "-description" | "experimentMode" | "+experimentMode" | "-experimentMode" | "experimentType" | "+experimentType" | "-experimentType" | "name" | "+name" | "-name" | "status" | "+status" | "-status" | "updatedAt" | "+updatedAt" | "-updatedAt" | "versionNumber" | "+versionNumber" | "-versionNumber" | undefined;
}

export interface MlProfileInsightsGetQuery {
  experimentType?: "binary" | "multiclass" | "regression" | undefined;
  experimentVersionId?: string | undefined;
  target?: string | undefined;
}

export interface NotificationsListQuery {
  locale?: string | undefined;
  manageableInHub?: boolean | undefined;
  subscribable?: boolean | undefined;
}

export interface OauthAuthorizeQuery {
  client_id: string;
  code_challenge?: string | undefined;
  code_challenge_method: "S256";
  login_hint?: string | undefined;
  max_age?: number | undefined;
  prompt?: "none" | "login" | "consent" | undefined;
  redirect_uri: string;
  response_type: string;
  scope: string | readonly (string)[];
  state: string;
}

export interface OauthClientsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "+clientId" | "-clientId" | "+clientName" | "-clientName" | "+appType" | "-appType" | "+tenantId" | "-tenantId" | "+createdAt" | "-createdAt" | "+updatedAt" | "-updatedAt" | undefined;
  totalResults?: boolean | undefined;
}

export interface OauthTokensListQuery {
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "userId" | undefined;
  userId?: string | undefined;
}

export interface QuestionsFilterQuery {
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "createdAt" | "updatedAt" | "+createdAt" | "+updatedAt" | "-createdAt" | "-updatedAt" | undefined;
}

export interface QuotasGetQuery {
  reportUsage?: boolean | undefined;
}

export interface QuotasListQuery {
  reportUsage?: boolean | undefined;
}

export interface ReloadTasksListQuery {
  appId?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  partial?: boolean | undefined;
  prev?: string | undefined;
}

export interface ReloadsListQuery {
  appId: string;
  filter?: string | undefined;
  limit?: number | undefined;
  log?: boolean | undefined;
  next?: string | undefined;
  partial?: boolean | undefined;
  prev?: string | undefined;
  sort?: "creationTime" | "+creationTime" | "-creationTime" | "status" | "+status" | "-status" | "startTime" | "+startTime" | "-startTime" | "endTime" | "+endTime" | "-endTime" | undefined;
}

export interface ReportTemplatesListQuery {
  limit?: number | undefined;
  name?: string | undefined;
  ownerId?: string | undefined;
  skip?: number | undefined;
  sort?: "name" | "+name" | "-name" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | "type" | "+type" | "-type" | readonly ("name" | "+name" | "-name" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | "type" | "+type" | "-type")[] | undefined;
  sourceAppId?: string | undefined;
}

export interface ReportsOutputsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+outputId" | "-outputId" | "+sizeBytes" | "-sizeBytes" | readonly ("+outputId" | "-outputId" | "+sizeBytes" | "-sizeBytes")[] | undefined;
}

export interface RolesListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: string | undefined;
  totalResults?: boolean | undefined;
}

export interface SchedulingTasksGraphsAncestorsQuery {
  level?: number | undefined;
  withTask?: boolean | undefined;
}

export interface SchedulingTasksGraphsChildrenListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+enabled" | "-enabled" | "+name" | "-name" | "+ownerId" | "-ownerId" | "+resourceId" | "-resourceId" | "+spaceId" | "-spaceId" | "+updatedAt" | "-updatedAt" | "+updatedBy" | "-updatedBy" | "+lastStatus" | "-lastStatus" | "+lastTriggeredBy" | "-lastTriggeredBy" | "+lastStartedAt" | "-lastStartedAt" | "+lastEndedAt" | "-lastEndedAt" | "+lastExecutedAs" | "-lastExecutedAs" | "+triggerType" | "-triggerType" | undefined;
}

export interface SchedulingTasksGraphsDescendantsQuery {
  level?: number | undefined;
  withTask?: boolean | undefined;
}

export interface SchedulingTasksGraphsParentsListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+enabled" | "-enabled" | "+name" | "-name" | "+ownerId" | "-ownerId" | "+resourceId" | "-resourceId" | "+spaceId" | "-spaceId" | "+updatedAt" | "-updatedAt" | "+updatedBy" | "-updatedBy" | "+lastStatus" | "-lastStatus" | "+lastTriggeredBy" | "-lastTriggeredBy" | "+lastStartedAt" | "-lastStartedAt" | "+lastEndedAt" | "-lastEndedAt" | "+lastExecutedAs" | "-lastExecutedAs" | "+triggerType" | "-triggerType" | undefined;
}

export interface SchedulingTasksGraphsSubgraphQuery {
  level?: number | undefined;
  withTask?: boolean | undefined;
}

export interface SchedulingTasksListQuery {
  filter?: string | undefined;
  limit?: number | undefined;
  page?: string | undefined;
  resourceId?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+enabled" | "-enabled" | "+name" | "-name" | "+ownerId" | "-ownerId" | "+resourceId" | "-resourceId" | "+spaceId" | "-spaceId" | "+updatedAt" | "-updatedAt" | "+updatedBy" | "-updatedBy" | "+lastStatus" | "-lastStatus" | "+lastTriggeredBy" | "-lastTriggeredBy" | "+lastStartedAt" | "-lastStartedAt" | "+lastEndedAt" | "-lastEndedAt" | "+lastExecutedAs" | "-lastExecutedAs" | "+triggerType" | "-triggerType" | undefined;
}

export interface SchedulingTasksResourcesRunsListQuery {
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+startedAt" | "-startedAt" | "+endedAt" | "-endedAt" | "+status" | "-status" | "+taskId" | "-taskId" | "+actionId" | "-actionId" | undefined;
}

export interface SchedulingTasksRunsListQuery {
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+startedAt" | "-startedAt" | "+endedAt" | "-endedAt" | "+status" | "-status" | "+taskId" | "-taskId" | "+actionId" | "-actionId" | undefined;
}

export interface SchedulingTasksStartQuery {
  source?: string | undefined;
}

export interface SharingTasksExecutionsFilesGetQuery {
  status?: "successful" | "failed" | "cancelled" | undefined;
}

export interface SharingTasksExecutionsGetQuery {
  status?: "successful" | "failed" | "cancelled" | undefined;
}

export interface SharingTasksExecutionsListQuery {
  limit?: number | undefined;
  next?: string | undefined;
  offset?: number | undefined;
  prev?: string | undefined;
  sort?: "starttime" | "-starttime" | "+starttime" | readonly ("starttime" | "-starttime" | "+starttime")[] | undefined;
  status?: "successful" | "failed" | undefined;
}

export interface SharingTasksGetQuery {
  isViewChart?: boolean | undefined;
}

export interface SharingTasksListQuery {
  appid?: string | undefined;
  excludeDeleting?: boolean | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  offset?: number | undefined;
  owner?: string | undefined;
  ownername?: string | undefined;
  page?: string | undefined;
  prev?: string | undefined;
  role?: "owner" | "recipient" | readonly ("owner" | "recipient")[] | undefined;
  sort?: "-datecreated" | "datecreated" | "+datecreated" | "-name" | "name" | "+name" | "-ownername" | "ownername" | "+ownername" | "-enabled" | "enabled" | "+enabled" | "-status" | "status" | "+status" | "-type" | "type" | "+type" | "-sent" | "sent" | "+sent" | "-scheduled" | "scheduled" | "+scheduled" | "-appname" | "appname" | "+appname" | "-appid" | "appid" | "+appid" | readonly ("-datecreated" | "datecreated" | "+datecreated" | "-name" | "name" | "+name" | "-ownername" | "ownername" | "+ownername" | "-enabled" | "enabled" | "+enabled" | "-status" | "status" | "+status" | "-type" | "type" | "+type" | "-sent" | "sent" | "+sent" | "-scheduled" | "scheduled" | "+scheduled" | "-appname" | "appname" | "+appname" | "-appid" | "appid" | "+appid")[] | undefined;
  templateId?: string | readonly (string)[] | undefined;
  type?: "chart-monitoring" | "chart-sharing" | "sheet-sharing" | "template-sharing" | readonly ("chart-monitoring" | "chart-sharing" | "sheet-sharing" | "template-sharing")[] | undefined;
}

export interface SpacesAssignmentsListQuery {
  assigneeId?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  type?: "user" | "group" | "bot" | undefined;
}

export interface SpacesListQuery {
  action?: string | undefined;
  "environment.name"?: string | undefined;
  environmentId?: string | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  ownerId?: string | undefined;
  prev?: string | undefined;
  roles?: "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper" | readonly ("consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper")[] | undefined;
  sort?: string | undefined;
  type?: string | undefined;
}

export interface SpacesSharesListQuery {
  groupId?: string | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  resourceId?: string | undefined;
  resourceType?: string | undefined;
  type?: "user" | "group" | "link" | undefined;
  userId?: string | undefined;
}

export interface TasksCreateQuery {
  migrateFrom?: string | undefined;
}

export interface TasksListQuery {
  limit?: number | undefined;
  page?: string | undefined;
  resourceId?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface TasksResourcesRunsListQuery {
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+startedAt" | "-startedAt" | "+endedAt" | "-endedAt" | "+status" | "-status" | "+taskId" | "-taskId" | "+actionId" | "-actionId" | undefined;
}

export interface TasksRunsListQuery {
  limit?: number | undefined;
  page?: string | undefined;
  sort?: "+startedAt" | "-startedAt" | "+endedAt" | "-endedAt" | "+status" | "-status" | "+taskId" | "-taskId" | "+actionId" | "-actionId" | undefined;
}

export interface TasksStartQuery {
  source?: string | undefined;
}

export interface TempContentsCreateQuery {
  filename?: string | undefined;
  ttl?: number | undefined;
}

export interface TempContentsGetQuery {
  inline?: string | undefined;
}

export interface UsersFilterQuery {
  fields?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "name" | "+name" | "-name" | undefined;
}

export interface UsersGetQuery {
  fields?: string | undefined;
}

export interface UsersListQuery {
  fields?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "name" | "+name" | "-name" | "_id" | "+_id" | "-_id" | "id" | "+id" | "-id" | "tenantId" | "+tenantId" | "-tenantId" | "clientId" | "+clientId" | "-clientId" | "status" | "+status" | "-status" | "subject" | "+subject" | "-subject" | "email" | "+email" | "-email" | "inviteExpiry" | "+inviteExpiry" | "-inviteExpiry" | "createdAt" | "+createdAt" | "-createdAt" | undefined;
  totalResults?: boolean | undefined;
}

export interface WebIntegrationsListQuery {
  endingBefore?: string | undefined;
  limit?: number | undefined;
  sort?: "name" | "+name" | "-name" | undefined;
  startingAfter?: string | undefined;
  tenantId?: string | undefined;
}

export interface WebNotificationsListQuery {
  limit?: number | undefined;
  page?: number | undefined;
  read?: boolean | undefined;
  resourceType?: string | undefined;
  sort?: "+createdAt" | "-createdAt" | "+updatedAt" | "-updatedAt" | undefined;
}

export interface WebhooksDeliveriesListQuery {
  eventType?: string | undefined;
  limit?: number | undefined;
  next?: string | undefined;
  prev?: string | undefined;
  sort?: "status" | "+status" | "-status" | "triggeredAt" | "+triggeredAt" | "-triggeredAt" | undefined;
  status?: "success" | "fail" | undefined;
}

export interface WebhooksListQuery {
  createdByUserId?: string | undefined;
  enabled?: boolean | undefined;
  eventTypes?: string | undefined;
  level?: string | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  next?: string | undefined;
  origins?: "api" | "automations" | "management-console" | undefined;
  ownerId?: string | undefined;
  prev?: string | undefined;
  sort?: "name" | "+name" | "-name" | "url" | "+url" | "-url" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
  updatedByUserId?: string | undefined;
  url?: string | undefined;
}

export interface WorkflowsAutomationConnectionsDeleteQuery {
  forced?: boolean | undefined;
}

export interface WorkflowsAutomationConnectionsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  listAll?: boolean | undefined;
  sort?: "id" | "name" | "createdAt" | "updatedAt" | "+id" | "+name" | "+createdAt" | "+updatedAt" | "-id" | "-name" | "-createdAt" | "-updatedAt" | undefined;
}

export interface WorkflowsAutomationConnectorsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  sort?: "id" | "-id" | "+id" | "name" | "+name" | "-name" | undefined;
}

export interface WorkflowsAutomationsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  listAll?: boolean | undefined;
  sort?: "id" | "name" | "runMode" | "state" | "createdAt" | "updatedAt" | "lastRunAt" | "lastRunStatus" | "+id" | "+name" | "+runMode" | "+state" | "+createdAt" | "+updatedAt" | "+lastRunAt" | "+lastRunStatus" | "-id" | "-name" | "-runMode" | "-state" | "-createdAt" | "-updatedAt" | "-lastRunAt" | "-lastRunStatus" | "maxConcurrentRuns" | "+maxConcurrentRuns" | "-maxConcurrentRuns" | undefined;
}

export interface WorkflowsAutomationsRunsListQuery {
  cursor?: string | undefined;
  filter?: string | undefined;
  limit?: number | undefined;
  sort?: "id" | "status" | "startTime" | "-id" | "-status" | "-startTime" | "+id" | "+status" | "+startTime" | undefined;
}

export interface WorkflowsAutomationsUsageQuery {
  breakdownBy?: string | undefined;
  filter: string;
}

export namespace AnalyticsApps {
  export interface NxAppCreatePrivileges {
    resource?: string;
    canCreate?: boolean;
  }
  export interface NxApp_V2 {
    create?: NxAppCreatePrivileges[];
    attributes?: NxAttributes_V2;
    privileges?: string[];
  }
  export interface NxAttributes_V2 {
    id?: string;
    name?: string;
    state?: StateEnum;
    usage?: UsageEnum;
    ownerId?: string;
    spaceId?: string;
    createdAt?: string;
    updatedAt?: string;
    promotedAt?: string;
    reloadedAt?: string;
    description?: string;
    originAppId?: string;
    resourceType?: string;
    hasSectionAccess?: boolean;
  }
  export type StateEnum = "EMPTY" | "PROMOTED" | "DISTRIBUTED";
  export type UsageEnum = "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE";
  export type classification = { diff?: number; trend?: string; absoluteDiff?: number; };
  export interface cmpEngineSpec {
    changed?: boolean;
    baseline?: engineSpec;
    comparison?: engineSpec;
  }
  export type cmpbool = classification & { baseline?: boolean; comparison?: boolean; };
  export type cmpfloat = classification & { baseline?: number; comparison?: number; };
  export type cmpfloatWithTimeout = cmpfloat & { baselineTimeoutStatusCode?: string; comparisonTimeoutStatusCode?: string; };
  export type cmpint = classification & { baseline?: number; comparison?: number; };
  export interface comparison {
    engine?: cmpEngineSpec;
    rowCount?: cmpint;
    objNoCache?: sortedcomparisonobjresponsetime;
    sheetCount?: cmpint;
    objectCount?: cmpint;
    sheetsCached?: sortedcomparisonobjresponsetime;
    objSlowCached?: sortedcomparisonobjresponsetime;
    objMemoryLimit?: comparisonobjMemoryLimit;
    sheetsUncached?: sortedcomparisonobjresponsetime;
    documentSizeMiB?: cmpfloat;
    objSlowUncached?: sortedcomparisonobjresponsetime;
    hasSectionAccess?: cmpbool;
    topFieldsByBytes?: sortedcomparisonfields;
    topTablesByBytes?: sortedcomparisontables;
    objSingleThreaded?: sortedcomparisonobjresponsetime;
  }
  export type comparisonfields = { name?: string; byteSize?: cmpint; cardinal?: cmpint; isSystem?: boolean; totalCount?: cmpint; dataSourceStatus?: dataSourceStatus; }[];
  export type comparisonobjMemoryLimit = (objectspec & { dataSourceStatus?: dataSourceStatus; baselineMemoryLimitStatusCode?: string; comparisonMemoryLimitStatusCode?: string; })[];
  export type comparisonobjresponsetime = (objectspec & { dataSourceStatus?: dataSourceStatus; responseTimeSeconds1?: cmpfloatWithTimeout; responseTimeSeconds2?: cmpfloatWithTimeout; })[];
  export type comparisontables = { name?: string; byteSize?: cmpint; isSystem?: boolean; noOfRows?: cmpint; dataSourceStatus?: dataSourceStatus; }[];
  export type dataSourceStatus = "full" | "none" | "baselinemissing" | "comparisonmissing";
  export interface engineSpec {
    shortName?: string;
  }
  export interface evaluation {
    id?: string;
    appId?: string;
    ended?: string;
    engine?: engineSpec;
    events?: event[];
    result?: result;
    status?: string;
    appName?: string;
    details?: { errors?: string[]; warnings?: string[]; objectMetrics?: { [key: string]: resultentry; }; engineHasCache?: boolean; concurrentReload?: boolean; };
    started?: string;
    version?: number;
    tenantId?: string;
    appItemId?: string;
    timestamp?: string;
    openAppProgress?: openAppProgress;
    reloadInformation?: reloadInformation;
  }
  export interface event {
    message?: string;
    sheetId?: string;
    objectId?: string;
    severity?: string;
    errorCode?: string;
    objectType?: string;
    sheetTitle?: string;
    objectTitle?: string;
    objectVisualization?: string;
  }
  export interface objectmetrics {
    errorCode?: string;
    cpuSeconds?: number[];
    cpuQuotients?: number[];
    responseTimeSeconds?: number;
  }
  export interface objectspec {
    id?: string;
    title?: string;
    sheetId?: string;
    objectType?: string;
    sheetTitle?: string;
  }
  export interface objecttopspec {
    name?: string;
    byteSize?: number;
    isSystem?: boolean;
  }
  export interface openAppProgress {
    messages?: { message?: string; timeSinceStartMilliseconds?: string; }[];
  }
  export interface openAppStep {
    name?: string;
    durationMilliseconds?: number;
  }
  export interface reloadInformation {
    reloadmeta?: { cpuspent?: number; peakmemorybytes?: number; };
    amountofrows?: number;
    amountoffields?: number;
    amountoftables?: number;
    staticbytesize?: number;
    hassectionaccess?: boolean;
    amountoffieldvalues?: number;
    amountofcardinalfieldvalues?: number;
  }
  export interface result {
    openApp?: { steps?: openAppStep[]; totalDurationMilliseconds?: number; };
    rowCount?: number;
    objNoCache?: resultobjresponsetime[];
    sheetCount?: number;
    objectCount?: number;
    sheetsCached?: resultobjsheet[];
    objSlowCached?: resultobjresponsetime[];
    objMemoryLimit?: resultobjMemoryLimit[];
    sheetsUncached?: resultobjsheet[];
    documentSizeMiB?: number;
    objSlowUncached?: resultobjresponsetime[];
    hasSectionAccess?: boolean;
    topFieldsByBytes?: objecttopspec[];
    topTablesByBytes?: objecttopspec[];
    objSingleThreaded?: resultsingle[];
  }
  export type resultentry = objectspec & { passes?: objectmetrics[]; };
  export type resultobjMemoryLimit = objectspec & { memoryLimitStatusCode?: string; };
  export type resultobjresponsetime = objectspec & { timeoutStatusCode?: string; responseTimeSeconds?: number; };
  export interface resultobjsheet {
    sheet?: resultobjresponsetime;
    objectCount?: number;
    sheetObjects?: resultobjresponsetime[];
  }
  export type resultsingle = objectspec & { cpuQuotients?: number[]; responseTimeSeconds?: number; };
  export type sortedcomparisonfields = { list?: comparisonfields; absoluteDiffAsc?: comparisonfields; relativeDiffAsc?: comparisonfields; absoluteDiffDesc?: comparisonfields; dataSourceStatus?: dataSourceStatus; relativeDiffDesc?: comparisonfields; };
  export type sortedcomparisonobjresponsetime = { list?: comparisonobjresponsetime; absoluteDiffAsc?: comparisonobjresponsetime; relativeDiffAsc?: comparisonobjresponsetime; absoluteDiffDesc?: comparisonobjresponsetime; dataSourceStatus?: dataSourceStatus; relativeDiffDesc?: comparisonobjresponsetime; };
  export type sortedcomparisontables = { list?: comparisontables; absoluteDiffAsc?: comparisontables; relativeDiffAsc?: comparisontables; absoluteDiffDesc?: comparisontables; dataSourceStatus?: dataSourceStatus; relativeDiffDesc?: comparisontables; };
}

export namespace AnalyticsChangeStores {
  export interface CellKey {
    rowKey: RowKey;
    columnId: string;
  }
  export interface Change {
    tenantId?: string;
    cellValue?: string;
    committed?: boolean;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
  }
  export interface ChangeStore {
    usedBy?: UsedByArray;
    spaceId?: string;
    storeId?: string;
    tenantId?: string;
    createdAt?: string;
    createdBy?: string;
    storeName?: string;
    updatedAt?: string;
    primaryKey?: PrimaryKey;
    referenceId?: ReferenceId;
    publishRefId?: string;
  }
  export interface EditableColumn {
    id?: string;
    type?: "editable-text" | "editable-selector" | "editable-date";
    config?: { maxDate?: string; minDate?: string; selectorType?: "fixed" | "dynamic" | ""; selectorValues?: { label?: string; value?: string; }[]; selectorExpression?: string; };
    usedBy?: UsedByArray;
    spaceId?: string;
    storeId?: string;
    tenantId?: string;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
    columnName?: string;
    referenceId?: string;
    publishRefId?: string;
    selectorValues?: { label?: string; value?: string; }[];
  }
  export interface GetChangesData {
    cellKey?: CellKey;
    changes?: Change[];
    columnName?: string;
  }
  export type PrimaryKey = string[];
  export type ReferenceId = string;
  export type RowKey = { [key: string]: string; };
  export interface UsedBy {
    appId: string;
    chartId: string;
  }
  export type UsedByArray = UsedBy[];
}

export namespace AnalyticsDiscoveryAgentAdaptiveCards {
  export type AdaptiveCard = { [key: string]: unknown };
}

export namespace AnalyticsOdagApps {
  export type AppIdV2 = string;
  export type AppNameV2 = string;
  export interface AppStateCondensedV2 {
    id: AppIdV2;
    name: AppNameV2;
  }
  export interface OdagAppsResponseBodyV2 {
    data?: AppStateCondensedV2[];
  }
}

export namespace AnalyticsOdagLinks {
  export type AppIdV2 = string;
  export type AppNameParameterV2 = "templateAppName" | "userId" | "curYear" | "curMonth" | "curDay" | "curHr" | "curMin" | "curSec";
  export type AppNameV2 = string;
  export interface AppStateCondensedV2 {
    id: AppIdV2;
    name: AppNameV2;
  }
  export interface BindFormattingV2 {
    quote?: string;
    delimiter?: string;
  }
  export type BindingArrayV2 = BindingV2[];
  export interface BindingV2 {
    range?: ValueCountRangeV2;
    formatting?: BindFormattingV2;
    numericOnly?: NumericOnlyV2;
    selectionStates?: SelectionStateDescrV2;
    selectAppParamName?: string;
    selectAppParamType: SelectAppParamTypeV2;
    templateAppVarName: string;
  }
  export interface CanCreateLinks {
    canCreateLinks?: boolean;
  }
  export type DataLoadStatus = "pending" | "success" | "warnings" | "failed";
  export interface FieldSelectionStateV2 {
    values: FieldValueV2[];
    selectedSize?: number;
    selectionAppParamName: string;
    selectionAppParamType: SelectAppParamTypeV2;
  }
  export interface FieldValueV2 {
    numValue?: string;
    strValue: string;
    selStatus: SelectStatusV2;
  }
  export interface LinkAddPayloadV2 {
    name: LinkNameV2;
    bindings?: BindingArrayV2;
    properties?: LinkPropertiesV2;
    rowEstExpr?: LinkRowEstExprV2;
    dynamicView?: boolean;
    templateApp?: AppIdV2;
    selectionApp: AppIdV2;
    includeScript?: boolean;
    statusSetting?: LinkStatusSettingV2;
  }
  export type LinkId = string;
  export type LinkNameV2 = string;
  export interface LinkPropAppOpenMethodV2 {
    context: LinkUsageContextV2;
    openMethod: "Tab" | "Window";
  }
  export interface LinkPropAppRetentionTimeV2 {
    context: LinkUsageContextV2;
    retentionTime: string;
  }
  export interface LinkPropDisableV2 {
    context: LinkUsageContextV2;
    disable: boolean;
  }
  export interface LinkPropGenAppLimitV2 {
    limit: number;
    context: LinkUsageContextV2;
  }
  export interface LinkPropGenAppNameV2 {
    params?: AppNameParameterV2[];
    context: LinkUsageContextV2;
    formatString: string;
  }
  export interface LinkPropLimitPolicyV2 {
    context: LinkUsageContextV2;
    limitPolicy: "Restrict" | "AutoDelete";
  }
  export interface LinkPropMenuLabelV2 {
    label: string;
    context: LinkUsageContextV2;
  }
  export interface LinkPropOverrideGenAppLimitV2 {
    context: LinkUsageContextV2;
    overrideGenAppLimit?: boolean;
  }
  export interface LinkPropRowEstRangeV2 {
    context: LinkUsageContextV2;
    lowBound?: number;
    highBound: number;
  }
  export interface LinkPropTargetSheetV2 {
    context: LinkUsageContextV2;
    sheetId: string;
    sheetName?: string;
  }
  export interface LinkPropertiesV2 {
    disable?: LinkPropDisableV2[];
    menuLabel?: LinkPropMenuLabelV2[];
    genAppName?: LinkPropGenAppNameV2[];
    genAppLimit?: LinkPropGenAppLimitV2[];
    limitPolicy?: LinkPropLimitPolicyV2[];
    rowEstRange: LinkPropRowEstRangeV2[];
    targetSheet?: LinkPropTargetSheetV2[];
    appOpenMethod?: LinkPropAppOpenMethodV2[];
    appRetentionTime?: LinkPropAppRetentionTimeV2[];
    overrideGenAppLimit?: LinkPropOverrideGenAppLimitV2[];
  }
  export interface LinkPutPayloadV2 {
    name: LinkNameV2;
    ownerId?: UserIdV2;
    bindings?: BindingArrayV2;
    properties?: LinkPropertiesV2;
    rowEstExpr?: LinkRowEstExprV2;
    dynamicView?: boolean;
    templateApp?: AppIdV2;
    selectionApp: AppIdV2;
    includeScript?: boolean;
    statusSetting?: LinkStatusSettingV2;
  }
  export type LinkRowEstExprV2 = string;
  export interface LinkStateFullV2 {
    id: string;
    name: LinkNameV2;
    owner: UserStateCondensedV2;
    status: LinkStatusV2;
    bindings?: BindingArrayV2;
    privileges?: string[];
    properties: LinkPropertiesV2;
    rowEstExpr: LinkRowEstExprV2;
    createdDate: string;
    dynamicView?: boolean;
    templateApp: AppStateCondensedV2;
    modifiedDate?: string;
    sourceLinkId?: string;
    includeScript?: boolean;
    modifiedByUser?: UserStateCondensedV2;
    genAppAccessible?: boolean;
    templateAppChartObjects?: { [key: string]: unknown }[];
  }
  export interface LinkStateRefV2 {
    id: LinkId;
    link?: LinkStateFullV2;
  }
  export type LinkStatusSettingV2 = "activate" | "disable" | "decommission";
  export type LinkStatusV2 = "active" | "disabled" | "decommissioned" | "incomplete";
  export type LinkUsageContextV2 = string;
  export type NumericOnlyV2 = boolean;
  export type RequestArrayV2 = RequestObjectV2[];
  export type RequestIdV2 = string;
  export type RequestKindV2 = "single" | "multiple" | "singlesub";
  export interface RequestLoadInfoV2 {
    status?: DataLoadStatus;
    loadHost: string;
    startedAt: string;
    finishedAt?: string;
  }
  export interface RequestObjectV2 {
    id: RequestIdV2;
    kind: RequestKindV2;
    link: LinkId;
    owner: UserStateCondensedV2;
    state: RequestStateV2;
    loadState?: RequestLoadInfoV2;
    sheetname?: string;
    purgeAfter?: string;
    timeToLive?: number;
    validation?: string[];
    createdDate: string;
    targetSheet?: string;
    templateApp: AppIdV2;
    actualRowEst?: number;
    errorMessage?: string;
    generatedApp?: AppStateCondensedV2;
    modifiedDate: string;
    selectionApp?: AppIdV2;
    curRowEstExpr?: string;
    retentionTime?: number;
    parentRequestId?: RequestIdV2;
    templateAppName?: AppNameV2;
    bindingStateHash?: number;
    generatedAppName?: AppNameV2;
    selectionAppName?: AppNameV2;
    curRowEstLowBound?: number;
    curRowEstHighBound?: number;
    selectionStateHash?: number;
  }
  export interface RequestPostPayloadV2 {
    sheetname?: string;
    actualRowEst?: number;
    selectionApp: AppIdV2;
    selectionState?: SelectionStateV2;
    bindSelectionState: SelectionStateV2;
    clientContextHandle?: string;
  }
  export type RequestStateV2 = "validating" | "queued" | "invalid" | "hold" | "loading" | "canceled" | "failed" | "succeeded" | "canceling" | "canceledAck" | "failedAck";
  export interface SelAppLinkUsagePayload {
    linkList: string[];
  }
  export type SelectAppParamTypeV2 = "Field" | "Variable" | "Property" | "Exclude" | "BDI";
  export type SelectStatusV2 = "S" | "O" | "X";
  export type SelectionStateDescrV2 = string;
  export type SelectionStateV2 = FieldSelectionStateV2[];
  export type UserIdV2 = string;
  export interface UserStateCondensedV2 {
    id: UserIdV2;
    name: string;
    subject: string;
    tenantid: string;
  }
  export interface ValueCountRangeV2 {
    lowerBound?: number;
    upperBound?: number;
  }
}

export namespace AnalyticsOdagRequests {
  export type AppIdV2 = string;
  export type AppNameV2 = string;
  export interface AppStateCondensedV2 {
    id: AppIdV2;
    name: AppNameV2;
  }
  export type DataLoadStatus = "pending" | "success" | "warnings" | "failed";
  export interface FieldSelectionStateV2 {
    values: FieldValueV2[];
    selectedSize?: number;
    selectionAppParamName: string;
    selectionAppParamType: SelectAppParamTypeV2;
  }
  export interface FieldValueV2 {
    numValue?: string;
    strValue: string;
    selStatus: SelectStatusV2;
  }
  export type LinkId = string;
  export interface ReloadAppPayloadV2 {
    copyRequest?: boolean;
    actualRowEst?: number;
    selectionState?: SelectionStateV2;
    bindSelectionState?: SelectionStateV2;
  }
  export interface RenameAppPayloadV2 {
    appName: string;
  }
  export type RequestIdV2 = string;
  export type RequestKindV2 = "single" | "multiple" | "singlesub";
  export interface RequestLoadInfoV2 {
    status?: DataLoadStatus;
    loadHost: string;
    startedAt: string;
    finishedAt?: string;
  }
  export interface RequestObjectV2 {
    id: RequestIdV2;
    kind: RequestKindV2;
    link: LinkId;
    owner: UserStateCondensedV2;
    state: RequestStateV2;
    loadState?: RequestLoadInfoV2;
    sheetname?: string;
    purgeAfter?: string;
    timeToLive?: number;
    validation?: string[];
    createdDate: string;
    targetSheet?: string;
    templateApp: AppIdV2;
    actualRowEst?: number;
    errorMessage?: string;
    generatedApp?: AppStateCondensedV2;
    modifiedDate: string;
    selectionApp?: AppIdV2;
    curRowEstExpr?: string;
    retentionTime?: number;
    parentRequestId?: RequestIdV2;
    templateAppName?: AppNameV2;
    bindingStateHash?: number;
    generatedAppName?: AppNameV2;
    selectionAppName?: AppNameV2;
    curRowEstLowBound?: number;
    curRowEstHighBound?: number;
    selectionStateHash?: number;
  }
  export type RequestStateV2 = "validating" | "queued" | "invalid" | "hold" | "loading" | "canceled" | "failed" | "succeeded" | "canceling" | "canceledAck" | "failedAck";
  export type SelectAppParamTypeV2 = "Field" | "Variable" | "Property" | "Exclude" | "BDI";
  export type SelectStatusV2 = "S" | "O" | "X";
  export type SelectionStateV2 = FieldSelectionStateV2[];
  export type UserIdV2 = string;
  export interface UserStateCondensedV2 {
    id: UserIdV2;
    name: string;
    subject: string;
    tenantid: string;
  }
}

export namespace AnalyticsOdagSettings {
  export interface CanUpdateSettings {
    canUpdateSettings?: boolean;
  }
  export interface OdagSettingsV2 {
    odagEnabled?: boolean;
    dynamicViewEnabled?: boolean;
  }
  export interface SettingsPutPayload {
    odagEnabled?: boolean;
    dynamicViewEnabled?: boolean;
  }
}

export namespace ApiKeys {
  export interface ApiKey {
    id: string;
    sub: string;
    expiry: string;
    status: "active" | "expired" | "revoked";
    created?: string;
    subType: "user" | "externalClient";
    tenantId: string;
    description: string;
    lastUpdated?: string;
    createdByUser: string;
  }
  export interface ApiKeyBody {
    sub?: string;
    expiry?: string;
    subType?: "user" | "externalClient";
    description: string;
  }
  export interface ApiKeyWithToken {
    id: string;
    sub: string;
    token: string;
    expiry: string;
    status: "active" | "expired" | "revoked";
    created?: string;
    subType: "user";
    tenantId: string;
    description: string;
    lastUpdated?: string;
    createdByUser: string;
  }
  export interface ApiKeysConfig {
    max_keys_per_user?: number;
    max_api_key_expiry?: string;
    scim_externalClient_expiry?: string;
  }
}

export namespace Apps {
  export type Analysis = "breakdown" | "changePoint" | "comparison" | "contribution" | "correlation" | "fact" | "mutualInfo" | "rank" | "spike" | "trend" | "values";
  export interface AnalysisComposition {
    dims?: CompositionMinMax;
    geos?: CompositionMinMax;
    msrs?: CompositionMinMax;
    items?: CompositionMinMax;
    temporals?: CompositionMinMax;
    description?: { long?: string; short?: string; };
  }
  export interface AnalysisDescriptor {
    id?: string;
    compositions?: AnalysisComposition[];
    supportsMasterItems?: boolean;
    requiresAutoCalendarPeriod?: boolean;
    requiresDefinedAnalysisPeriod?: boolean;
    requiresAvailableAnalysisPeriod?: boolean;
  }
  export interface AnalysisDetails {
    title?: string;
    analysis?: Analysis;
    analysisGroup?: AnalysisGroup;
  }
  export type AnalysisGroup = "anomaly" | "brekadown" | "comparison" | "correl" | "fact" | "list" | "mutualInfo" | "rank";
  export interface AnalysisModelItemField {
    name?: string;
    isHidden?: boolean;
    classifications?: Classifications;
    simplifiedClassifications?: SimplifiedClassifications;
  }
  export interface AnalysisModelItemMasterItem {
    libId?: string;
    caption?: string;
    isHidden?: boolean;
    classifications?: Classifications;
    simplifiedClassifications?: SimplifiedClassifications;
  }
  export interface AnalysisModelResponseDetail {
    fields?: AnalysisModelItemField[];
    masterItems?: AnalysisModelItemMasterItem[];
    isLogicalModelEnabled?: boolean;
    isDefinedLogicalModelValid?: boolean;
  }
  export type AnalysisRecommendRequest = RecommendNaturalLangQuery | RecommendItems;
  export interface AnalysisRecommendationResponse {
    data?: AnalysisRecommendationResponseDetail[];
  }
  export interface AnalysisRecommendationResponseDetail {
    nluInfo?: PartialNluInfo[];
    recAnalyses: RecommendedAnalysis[];
  }
  export interface AppAttributes {
    name?: string;
    usage?: UsageEnum;
    locale?: string;
    spaceId?: string;
    description?: string;
  }
  export interface AppContentList {
    data?: AppContentListItem[];
    library?: string;
    subpath?: string;
  }
  export interface AppContentListItem {
    id?: string;
    link?: string;
    name?: string;
    type?: string;
  }
  export type AppObjectGenericType = "genericObject" | "genericBookmark" | "genericMeasure" | "genericDimension" | "genericVariable";
  export interface AppUpdateAttributes {
    name?: string;
    description?: string;
  }
  export type ChartType = "barchart" | "combochart" | "distributionplot" | "kpi" | "linechart" | "map" | "scatterplot" | "table";
  export type Classifications = ("dimension" | "measure" | "temporal" | "city" | "address" | "boolean" | "country" | "date" | "email" | "geographical" | "geoPoint" | "geoPolygon" | "hour" | "latitude" | "monetary" | "ordinal" | "percentage" | "postalCode" | "quarter" | "stateProvince" | "timestamp" | "week" | "weekDay" | "year" | "yearDay")[];
  export interface CompositionMinMax {
    max?: number;
    min?: number;
  }
  export interface CreateApp {
    attributes?: AppAttributes;
  }
  export interface DataModelMetadata {
    usage?: UsageEnum;
    fields?: FieldMetadata[];
    tables?: TableMetadata[];
    reload_meta?: LastReloadMetadata;
    static_byte_size?: number;
    has_section_access?: boolean;
    is_direct_query_mode?: boolean;
    tables_profiling_data?: TableProfilingData[];
  }
  export type EngineGBSize = "0" | "40" | "60" | "80" | "120" | "160" | "200";
  export interface EngineSize {
    minEngineSize?: EngineGBSize;
  }
  export type FieldAttrType = "U" | "A" | "I" | "R" | "F" | "M" | "D" | "T" | "TS" | "IV";
  export interface FieldAttributes {
    Dec?: string;
    Fmt?: string;
    Thou?: string;
    Type?: FieldAttrType;
    nDec?: number;
    UseThou?: number;
  }
  export interface FieldInTableProfilingData {
    Max?: number;
    Min?: number;
    Std?: number;
    Sum?: number;
    Name?: string;
    Sum2?: number;
    Median?: number;
    Average?: number;
    Kurtosis?: number;
    Skewness?: number;
    FieldTags?: string[];
    Fractiles?: number[];
    NegValues?: number;
    PosValues?: number;
    LastSorted?: string;
    NullValues?: number;
    TextValues?: number;
    ZeroValues?: number;
    FirstSorted?: string;
    AvgStringLen?: number;
    DataEvenness?: number;
    EmptyStrings?: number;
    MaxStringLen?: number;
    MinStringLen?: number;
    MostFrequent?: SymbolFrequency[];
    NumberFormat?: FieldAttributes;
    SumStringLen?: number;
    NumericValues?: number;
    DistinctValues?: number;
    DistinctTextValues?: number;
    DistinctNumericValues?: number;
    FrequencyDistribution?: FrequencyDistributionData;
  }
  export interface FieldMetadata {
    hash?: string;
    name?: string;
    tags?: string[];
    comment?: string;
    cardinal?: number;
    byte_size?: number;
    is_hidden?: boolean;
    is_locked?: boolean;
    is_system?: boolean;
    is_numeric?: boolean;
    src_tables?: string[];
    is_semantic?: boolean;
    total_count?: number;
    distinct_only?: boolean;
    always_one_selected?: boolean;
  }
  export interface FieldOverride {
    classifications?: string[];
    defaultAggregation?: string;
  }
  export interface Filter {
    id?: string;
    name?: string;
    ownerId?: string;
    createdAt?: string;
    updatedAt?: string;
    filterType?: FilterType;
    filterV1_0?: FilterV1_0;
    description?: string;
    filterVersion?: "filter-1.0" | "filter-2.0";
  }
  export interface FilterField {
    name: string;
    values?: FilterFieldValue[];
    description?: string | null;
    overrideValues?: boolean;
    selectExcluded?: boolean;
  }
  export interface FilterFieldValue {
    valueType?: "string" | "number" | "evaluate" | "search";
    valueAsText?: string;
    valueAsNumber?: Float64;
  }
  export interface FilterItemPatch {
    name?: string;
    ownerId?: string;
    filterV1_0?: FilterV1_0;
    description?: string;
    filterVersion?: "filter-1.0" | "filter-2.0";
  }
  export interface FilterListItem {
    id?: string;
    name?: string;
    ownerId?: string;
    createdAt?: string;
    updatedAt?: string;
    filterType?: FilterType;
    filterV1_0?: FilterV1_0;
    description?: string;
    filterVersion?: "filter-1.0" | "filter-2.0";
  }
  export interface FilterRequest {
    name: string;
    appId?: string;
    ownerId?: string;
    filterType: FilterType;
    filterV1_0?: FilterV1_0;
    description?: string | null;
    filterVersion: "filter-1.0" | "filter-2.0";
  }
  export type FilterType = "REP" | "SUB";
  export interface FilterV1_0 {
    variables?: FilterVariable[];
    fieldsByState?: { [key: string]: FilterField[]; };
  }
  export interface FilterVariable {
    name: string;
    value?: string;
    evaluate?: boolean;
  }
  export interface FiltersCount {
    total?: number;
  }
  export type Float64 = number;
  export interface FrequencyDistributionData {
    BinsEdges?: number[];
    Frequencies?: number[];
    NumberOfBins?: number;
  }
  export interface HardwareMeta {
    total_memory?: number;
    logical_cores?: number;
  }
  export type JsonObject = { [key: string]: unknown };
  export interface LastReloadMetadata {
    hardware?: HardwareMeta;
    cpu_time_spent_ms?: number;
    peak_memory_bytes?: number;
    fullReloadPeakMemoryBytes?: number;
    partialReloadPeakMemoryBytes?: number;
  }
  export interface LineageInfoRest {
    statement?: string;
    discriminator?: string;
  }
  export interface Log {
    log?: string;
  }
  export interface NxApp {
    create?: NxAppCreatePrivileges[];
    attributes?: NxAttributes;
    privileges?: string[];
  }
  export interface NxAppCreatePrivileges {
    resource?: string;
    canCreate?: boolean;
  }
  export interface NxAppObject {
    attributes?: NxObjectAttributes;
    privileges?: string[];
  }
  export interface NxAttributes {
    id?: string;
    name?: string;
    /** @deprecated */ owner?: string;
    usage?: UsageEnum;
    custom?: JsonObject;
    ownerId?: string;
    encrypted?: boolean;
    published?: boolean;
    thumbnail?: string;
    createdDate?: string;
    description?: string;
    originAppId?: string;
    publishTime?: string;
    dynamicColor?: string;
    modifiedDate?: string;
    lastReloadTime?: string;
    hasSectionAccess?: boolean;
    isDirectQueryMode?: boolean;
  }
  export interface NxObjectAttributes {
    id?: string;
    name?: string;
    ownerId?: string;
    approved?: boolean;
    createdAt?: string;
    updatedAt?: string;
    objectType?: string;
    description?: string;
    genericType?: AppObjectGenericType;
    publishedAt?: string;
  }
  export interface NxPatch {
    Op?: NxPatchOperationType;
    Path?: string;
    Value?: string;
  }
  export type NxPatchOperationType = "add" | "remove" | "replace";
  export interface PartialNluInfo {
    role?: "dimension" | "measure" | "date";
    text?: string;
    type?: "field" | "filter" | "master_dimension" | "master_measure" | "custom_analysis";
    fieldName?: string;
    fieldValue?: string;
  }
  export interface Placement {
    createdAt?: string;
    minEngineSize?: EngineGBSize;
  }
  export interface PublishApp {
    data?: PublishData;
    moveApp?: boolean;
    spaceId?: string;
    attributes?: AppUpdateAttributes;
    originAppId?: string;
  }
  export type PublishData = "source" | "target";
  export interface RecommendFieldItem {
    name?: string;
    overrides?: FieldOverride;
  }
  export interface RecommendItems {
    fields?: RecommendFieldItem[];
    libItems?: RecommendMasterItem[];
    targetAnalysis?: { id?: string; };
  }
  export interface RecommendMasterItem {
    libId?: string;
    overrides?: { format?: numberFormat; };
  }
  export interface RecommendNaturalLangQuery {
    text: string;
  }
  export type RecommendedAnalysis = RecommendedAnalysisCore & { parts?: RecommendedAnalysisCore[]; };
  export interface RecommendedAnalysisCore {
    options?: { [key: string]: unknown };
    analysis?: AnalysisDetails;
    chartType?: ChartType;
    relevance?: number;
  }
  export interface ReloadIncludeFile {
    qri?: string;
    path?: string;
    connection?: string;
  }
  export interface ReloadListMetadata {
    data?: ReloadMeta[];
  }
  export interface ReloadMeta {
    endTime?: string;
    success?: boolean;
    duration?: number;
    reloadId?: string;
    rowLimit?: number;
    appDbHash?: string;
    skipStore?: boolean;
    storeHash?: string;
    statements?: ReloadStatements[];
    accessDbHash?: string;
    includeFiles?: ReloadIncludeFile[];
    loadFilesBytes?: number;
    isPartialReload?: boolean;
    storeFilesBytes?: number;
    loadExternalBytes?: number;
    loadDataFilesBytes?: number;
    storeDataFilesBytes?: number;
  }
  export interface ReloadStatements {
    qri?: string;
    type?: string;
    label?: string;
    dataSize?: number;
    duration?: number;
    nbrOfRows?: number;
    tableName?: string;
    connection?: string;
    nbrOfFields?: number;
    connectionId?: string;
    partialReloadOperation?: string;
  }
  export interface RepublishApp {
    data?: PublishData;
    targetId?: string;
    attributes?: AppUpdateAttributes;
    checkOriginAppId?: boolean;
  }
  export interface Script {
    script?: string;
  }
  export interface ScriptIssue {
    Msg?: string;
    Tab?: number;
    Info?: string;
    Line?: number;
    Column?: number;
  }
  export interface ScriptIssues {
    Errors?: ScriptIssue[];
    Warnings?: ScriptIssue[];
  }
  export interface ScriptLogList {
    data?: ScriptLogMeta[];
  }
  export interface ScriptLogMeta {
    links?: Log;
    endTime?: string;
    success?: boolean;
    duration?: number;
    reloadId?: string;
  }
  export interface ScriptMeta {
    size?: number;
    scriptId?: string;
    modifierId?: string;
    modifiedTime?: string;
    versionMessage?: string;
  }
  export interface ScriptVersion {
    script?: string;
    versionMessage?: string;
  }
  export type SimplifiedClassifications = ("dimension" | "measure" | "temporal" | "geographical")[];
  export interface SymbolFrequency {
    Symbol?: SymbolValue;
    Frequency?: number;
  }
  export interface SymbolValue {
    Text?: string;
    Number?: number;
  }
  export interface TableMetadata {
    name?: string;
    comment?: string;
    is_loose?: boolean;
    byte_size?: number;
    is_system?: boolean;
    no_of_rows?: number;
    is_semantic?: boolean;
    no_of_fields?: number;
    no_of_key_fields?: number;
  }
  export interface TableProfilingData {
    NoOfRows?: number;
    FieldProfiling?: FieldInTableProfilingData[];
  }
  export interface UpdateApp {
    attributes?: AppUpdateAttributes;
  }
  export interface UpdateOwner {
    ownerId?: string;
  }
  export interface UpdateSpace {
    spaceId?: string;
  }
  export type UsageEnum = "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE";
  export type UserPrivileges = "can_create_app" | "can_import_app" | "can_create_session_app";
  export type classification = { diff?: number; trend?: string; absoluteDiff?: number; };
  export type cmpbool = classification & { baseline?: boolean; comparison?: boolean; };
  export type cmpfloat = classification & { baseline?: number; comparison?: number; };
  export type cmpfloatWithTimeout = cmpfloat & { baselineTimeoutStatusCode?: string; comparisonTimeoutStatusCode?: string; };
  export type cmpint = classification & { baseline?: number; comparison?: number; };
  export interface comparison {
    objHeavy?: sortedcomparisonoobjheavy;
    rowCount?: cmpint;
    objNoCache?: sortedcomparisonobjresponsetime;
    sheetCount?: cmpint;
    fileSizeMib?: cmpfloat;
    objectCount?: cmpint;
    maxMemoryMib?: cmpfloat;
    sheetsCached?: sortedcomparisonobjresponsetime;
    objSlowCached?: sortedcomparisonobjresponsetime;
    objMemoryLimit?: comparisonobjMemoryLimit;
    sheetsUncached?: sortedcomparisonobjresponsetime;
    documentSizeMib?: cmpfloat;
    objSlowUncached?: sortedcomparisonobjresponsetime;
    dataModelSizeMib?: cmpfloat;
    hasSectionAccess?: cmpbool;
    topFieldsByBytes?: sortedcomparisonfields;
    topTablesByBytes?: sortedcomparisontables;
    objSingleThreaded?: sortedcomparisonobjresponsetime;
    appOpenTimeSeconds?: cmpfloat;
  }
  export type comparisonfields = (objecttopspec & { name?: string; cardinal?: cmpint; byte_size?: cmpint; is_system?: cmpbool; total_count?: cmpint; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; })[];
  export type comparisonobjMemoryLimit = (objectspec & { dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; baselineMemoryLimitStatusCode?: string; comparisonMemoryLimitStatusCode?: string; })[];
  export type comparisonobjresponsetime = (objectspec & { dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; responseTimeSeconds1?: cmpfloatWithTimeout; responseTimeSeconds2?: cmpfloatWithTimeout; })[];
  export type comparisonoobjheavy = (objectspec & { cpuSeconds1?: cmpfloat; cpuSeconds2?: cmpfloat; cpuQuotient1?: cmpfloat; cpuQuotient2?: cmpfloat; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; })[];
  export type comparisontables = (objecttopspec & { name?: string; byte_size?: cmpint; is_system?: cmpbool; no_of_rows?: cmpint; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; })[];
  export interface evaluation {
    id?: string;
    appId?: string;
    ended?: string;
    events?: event[];
    result?: result;
    status?: string;
    appName?: string;
    details?: { errors?: string[]; warnings?: string[]; dedicated?: boolean; objectMetrics?: { [key: string]: resultentry; }; engineHasCache?: boolean; concurrentReload?: boolean; };
    sheetId?: string;
    started?: string;
    version?: number;
    metadata?: metadata;
    tenantId?: string;
    appItemId?: string;
    timestamp?: string;
    sheetTitle?: string;
  }
  export interface event {
    details?: string;
    sheetId?: string;
    objectId?: string;
    severity?: string;
    errorCode?: string;
    objectType?: string;
    sheetTitle?: string;
    objectTitle?: string;
    objectVisualization?: string;
  }
  export interface metadata {
    reloadmeta?: { cpuspent?: number; peakmemorybytes?: number; };
    amountofrows?: number;
    amountoffields?: number;
    amountoftables?: number;
    staticbytesize?: number;
    hassectionaccess?: boolean;
    amountoffieldvalues?: number;
    amountofcardinalfieldvalues?: number;
  }
  export interface numberFormat {
    qDec?: string;
    qFmt?: string;
    qThou?: string;
    qType?: string;
    qnDec?: number;
    qUseThou?: number;
  }
  export interface objectmetrics {
    cpuSeconds?: number[];
    cpuQuotients?: number[];
    responseTimeSeconds?: number;
  }
  export interface objectspec {
    id?: string;
    title?: string;
    sheetId?: string;
    objectType?: string;
  }
  export interface objecttopspec {
    name?: string;
    byte_size?: number;
    is_system?: boolean;
  }
  export interface result {
    sheets?: resultobjsheet[];
    rowCount?: number;
    objNoCache?: resultobjresponsetime[];
    sheetCount?: number;
    objectCount?: number;
    objSlowCached?: resultobjresponsetime[];
    objMemoryLimit?: resultobjMemoryLimit[];
    documentSizeMiB?: number;
    objSlowUncached?: resultobjresponsetime[];
    hasSectionAccess?: boolean;
    topFieldsByBytes?: resultmetadatatopfields[];
    topTablesByBytes?: resultmetadatatoptables[];
    objSingleThreaded?: resultsingle[];
  }
  export type resultentry = objectspec & { passes?: objectmetrics[]; };
  export type resultmetadatatopfields = objecttopspec & { name?: string; byte_size?: number; };
  export type resultmetadatatoptables = objecttopspec & { name?: string; byte_size?: number; };
  export type resultobjMemoryLimit = objectspec & { memoryLimitStatusCode?: string; };
  export type resultobjresponsetime = objectspec & { timeoutStatusCode?: string; responseTimeSeconds?: number; };
  export interface resultobjsheet {
    sheet?: resultobjresponsetime;
    objectCount?: number;
    sheetObjects?: resultobjresponsetime[];
  }
  export type resultsingle = objectspec & { cpuQuotient1?: number; };
  export type sortedcomparisonfields = { list?: comparisonfields; absoluteDiffAsc?: comparisonfields; relativeDiffAsc?: comparisonfields; absoluteDiffDesc?: comparisonfields; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; relativeDiffDesc?: comparisonfields; };
  export type sortedcomparisonobjresponsetime = { list?: comparisonobjresponsetime; absoluteDiffAsc?: comparisonobjresponsetime; relativeDiffAsc?: comparisonobjresponsetime; absoluteDiffDesc?: comparisonobjresponsetime; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; relativeDiffDesc?: comparisonobjresponsetime; };
  export type sortedcomparisonoobjheavy = { list?: comparisonoobjheavy; absoluteDiffAsc?: comparisonoobjheavy; relativeDiffAsc?: comparisonoobjheavy; absoluteDiffDesc?: comparisonoobjheavy; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; relativeDiffDesc?: comparisonoobjheavy; };
  export type sortedcomparisontables = { list?: comparisontables; absoluteDiffAsc?: comparisontables; relativeDiffAsc?: comparisontables; absoluteDiffDesc?: comparisontables; dataSourceStatus?: "full" | "none" | "baselinemissing" | "comparisonmissing"; relativeDiffDesc?: comparisontables; };
}

export namespace Assistants {
  export interface Assistant {
    id: string;
    name: string;
    tags: string[];
    title?: string;
    ownerId: string;
    spaceId: string;
    tenantId: string;
    createdAt: string;
    createdBy: string;
    hasAvatar?: boolean;
    updatedAt: string;
    updatedBy: string;
    description: string;
    /** @deprecated */ systemMessage?: string;
    knowledgeBases: string[];
    welcomeMessage: string;
    customProperties: { [key: string]: unknown };
    defaultPromptType?: "thread" | "oneshot";
    orderedStarterIds?: string[];
  }
  export interface ChunksRefs {
    chunkIds: string[];
  }
  export interface Feedback {
    id: string;
    vote: number;
    reason: string;
    comment: string;
    reviewedAt?: string;
    reviewerId: string;
    reviewStatus: string;
  }
  export interface Interaction {
    id: string;
    ownerId: string;
    request: string;
    sources: MessageSource[];
    feedback?: Feedback;
    rejected?: boolean;
    response: string;
    threadId: string;
    createdAt: string;
    updatedAt: string;
  }
  export interface Message {
    id: string;
    role: string;
    content: string;
    sources: MessageSource[];
    createdAt: string;
  }
  export interface MessageSource {
    chunks: MessageSourceChunk[];
    source: string;
    documentId: string;
    datasourceId: string;
    lastIndexedAt?: string;
    knowledgebaseId: string;
  }
  export interface MessageSourceChunk {
    text?: string;
    chunkId: string;
  }
  export interface Starter {
    id: string;
    question: string;
    createdAt: string;
    followups?: followup[];
    updatedAt: string;
    additionalContext: string;
    recommendedAnswer: recommendedAnswer;
  }
  export interface StarterInput {
    id: string;
    question: string;
    createdAt?: string;
    followups?: followup[];
    updatedAt?: string;
    additionalContext: string;
    recommendedAnswer: recommendedAnswer;
  }
  export interface Thread {
    id: string;
    name: string;
    ownerId: string;
    favorite: boolean;
    createdAt: string;
    deletedAt?: string;
    updatedAt: string;
    hasFeedback: boolean;
    summaryStats: feedbackSummary;
    useUserPreferredLanguage: boolean;
  }
  export interface ThreadWithMessages {
    id: string;
    name: string;
    ownerId: string;
    favorite: boolean;
    messages: Message[];
    createdAt: string;
    deletedAt?: string;
    updatedAt: string;
    hasFeedback: boolean;
    summaryStats: feedbackSummary;
    useUserPreferredLanguage: boolean;
  }
  export interface chunk {
    text: string;
    chunkMeta: kbChunkMeta;
    tfidfScore?: number;
    searchSource?: string;
    semanticScore?: number;
  }
  export interface createAssistant {
    name: string;
    tags: string[];
    title: string;
    spaceId: string;
    description: string;
    /** @deprecated */ systemMessage?: string;
    knowledgeBases: string[];
    welcomeMessage: string;
    customProperties: { [key: string]: unknown };
    defaultPromptType?: "thread" | "oneshot";
    orderedStarterIds?: string[];
  }
  export interface createAssistantWithAvatarInput {
    name: string;
    tags: string[];
    title: string;
    avatar?: Upload;
    spaceId: string;
    description: string;
    /** @deprecated */ systemMessage?: string;
    knowledgeBases: string[];
    welcomeMessage: string;
    customProperties: { [key: string]: unknown };
    defaultPromptType?: "thread" | "oneshot";
  }
  export interface createFeedback {
    vote: number;
    reason: string;
    comment?: string;
  }
  export interface createInteraction {
    request: string;
    sources: MessageSource[];
    rejected?: boolean;
    response: string;
    rejectionReason?: rejectionReason;
  }
  export interface createReview {
    reviewStatus: string;
  }
  export interface createStarter {
    question: string;
    followups?: followup[];
    additionalContext?: string;
    recommendedAnswer?: recommendedAnswer;
  }
  export interface createThread {
    name: string;
    createdAt?: string;
    updatedAt?: string;
    useUserPreferredLanguage?: boolean;
  }
  export interface feedbackSummary {
    likes: number;
    other?: number;
    reviews: number;
    dislikes: number;
    unhelpful?: number;
    inaccurate?: number;
    irrelevant?: number;
    repetitive?: number;
    unanswered?: number;
    interactions: number;
  }
  export interface followup {
    id: string;
    question: string;
    additionalContext: string;
    recommendedAnswer: recommendedAnswer;
  }
  export interface kbChunkMeta {
    source: string;
    chunkId: string;
    documentId: string;
    datasourceId: string;
    knowledgeBaseId: string;
  }
  export interface promptInput {
    input?: { prompt?: string; promptType?: "thread"; includeText?: boolean; };
  }
  export interface promptOutputInvoke {
    output?: string;
    sources?: source[];
    question?: string;
  }
  export interface recommendedAnswer {
    content: string;
    contentType: string;
  }
  export type rejectionReason = 1 | 2 | 3;
  export interface searchRequest {
    topN?: number;
    prompt: string;
    searchMode?: "SIMPLE" | "FULL";
  }
  export interface searchResponse {
    chunks: chunk[];
  }
  export interface source {
    chunks?: { [key: string]: unknown }[];
    source?: string;
    documentId?: string;
    datasourceId?: string;
    knowledgebaseId?: string;
  }
  export interface sourcesPlaintext {
    textByChunkId?: { [key: string]: unknown; };
  }
}

export namespace Audits {
  export interface ArchiveItem {
    data?: { [key: string]: unknown };
    source?: string;
    userId?: string;
    eventId?: string;
    tenantId?: string;
    eventTime?: string;
    eventType?: string;
    extensions?: EventExtensions;
    contentType?: string;
    eventTypeVersion?: string;
  }
  export interface EventExtensions {
    actor?: { sub?: string; subType?: string; };
    ownerId?: string;
    spaceId?: string;
    updates?: unknown;
    topLevelResourceId?: string;
  }
  export interface GetArchiveResult {
    data?: ArchiveItem[];
  }
  export interface GetByIDResult {
    id?: string;
    data?: { [key: string]: unknown };
    links?: GetLinks;
    source?: string;
    userId?: string;
    eventId?: string;
    tenantId?: string;
    eventTime?: string;
    eventType?: string;
    extensions?: EventExtensions;
    contentType?: string;
    eventTypeVersion?: string;
  }
  export interface GetLinks {
    self?: href;
  }
  export interface GetSettingsResult {
    data?: { EventTTL?: number; ArchiveEnabled?: boolean; };
  }
  export interface href {
    href?: string;
  }
}

export namespace AutomationConnections {
  export interface AutomationConnectionChangeOwnerObject {
    userId?: string;
  }
  export interface AutomationConnectionChangeSpaceObject {
    spaceId?: string;
  }
  export interface AutomationConnectionCheckObject {
    connected?: boolean;
    is_connected?: boolean;
  }
  export interface AutomationConnectionCreationObject {
    name?: string;
    params?: AutomationConnectionParamCreateObject[];
    spaceId?: string;
    connectorId: string;
  }
  export interface AutomationConnectionDetailObject {
    id?: string;
    name?: string;
    error?: { [key: string]: unknown };
    params?: AutomationConnectionParamObject[];
    ownerId?: string;
    spaceId?: string;
    redirect?: string;
    createdAt?: string;
    updatedAt?: string;
    connectorId?: string;
    isConnected?: boolean;
    oauthAccountName?: string;
  }
  export interface AutomationConnectionParamCreateObject {
    name?: string;
    value?: string;
  }
  export interface AutomationConnectionParamObject {
    id?: string;
    meta?: unknown[];
    name?: string;
    order?: number;
    value?: string;
    fieldType?: string;
    isOptional?: boolean;
    exampleValue?: string;
    paramOptions?: AutomationConnectionParamOptionObject[];
    documentation?: string;
  }
  export interface AutomationConnectionParamOptionObject {
    id?: string;
    value?: string;
  }
  export interface AutomationConnectionParamPutObject {
    id?: string;
    value?: string;
  }
  export interface AutomationConnectionPutRequestObject {
    name?: string;
    params?: AutomationConnectionParamPutObject[];
  }
  export interface AutomationConnectionsListObject {
    id?: string;
    name?: string;
    ownerId?: string;
    spaceId?: string;
    createdAt?: string;
    updatedAt?: string;
    connectorId?: string;
    isConnected?: boolean;
  }
}

export namespace AutomationConnectors {
  export interface AutomationConnectorsListObject {
    id?: string;
    name?: string;
    billable?: boolean;
    logoLarge?: string | null;
    logoSmall?: string | null;
    logoMedium?: string | null;
    description?: string | null;
    hasWebhooks?: boolean;
  }
}

export namespace Automations {
  export interface AutomationDetailRequestObject {
    name?: string;
    spaceId?: string;
    schedules?: ScheduleRequestObject[];
    workspace?: { [key: string]: unknown };
    description?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationDetailResponseObject {
    id?: string;
    name?: string;
    state?: "available" | "unavailable" | "disabled";
    lastRun?: RunDetailResponseObject;
    ownerId?: string;
    runMode?: "manual" | "scheduled" | "triggered" | "webhook";
    spaceId?: string;
    createdAt?: string;
    lastRunAt?: string;
    schedules?: ScheduleResponseObject[];
    updatedAt?: string;
    workspace?: { [key: string]: unknown };
    snippetIds?: string[];
    description?: string;
    endpointIds?: string[];
    connectorIds?: string[];
    lastRunStatus?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "paused" | "running" | "starting" | "stopped" | "exceeded limit";
    executionToken?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationDetailUpdateRequestObject {
    name?: string;
    schedules?: ScheduleRequestObject[];
    workspace?: { [key: string]: unknown };
    description?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationListObject {
    id?: string;
    name?: string;
    state?: "available" | "unavailable" | "disabled";
    lastRun?: RunDetailResponseObject;
    ownerId?: string;
    runMode?: "manual" | "scheduled" | "triggered" | "webhook";
    spaceId?: string;
    duration?: number;
    createdAt?: string;
    lastRunAt?: string;
    updatedAt?: string;
    workspace?: { [key: string]: unknown };
    snippetIds?: string[];
    description?: string;
    endpointIds?: string[];
    connectorIds?: string[];
    lastRunStatus?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "paused" | "running" | "starting" | "stopped" | "exceeded limit";
    executionToken?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationUsageObject {
    guid?: string;
    name?: string;
    ownerId?: string;
  }
  export interface RunDetailRequestObject {
    id?: string;
    context: "api";
  }
  export interface RunDetailResponseObject {
    id?: string;
    error?: { [key: string]: unknown }[] | null;
    title?: string;
    status?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "running" | "starting" | "stopped" | "exceeded limit" | "queued";
    context?: "test_run" | "editor" | "detail" | "api_sync" | "api_async" | "webhook" | "lookup";
    metrics?: { blocks?: { type: "snippetBlock" | "endpointBlock"; rxBytes: number; txBytes: number; apiCalls?: number; snippetId?: string; endpointId?: string; connectorId?: string; }[]; network?: { rxBytes?: number; txBytes?: number; }; totalApiCalls?: number; } | null;
    ownerId?: string;
    spaceId?: string;
    testRun?: boolean;
    archived?: boolean;
    stopTime?: string | null;
    createdAt?: string;
    isTestRun?: boolean;
    startTime?: string | null;
    updatedAt?: string;
    isArchived?: boolean;
    executedById?: string;
    scheduledStartTime?: string | null;
  }
  export interface RunListObject {
    id?: string;
    error?: { [key: string]: unknown }[] | null;
    title?: string;
    status?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "running" | "starting" | "stopped" | "exceeded limit" | "queued";
    context?: "test_run" | "editor" | "detail" | "api_sync" | "api_async" | "webhook" | "lookup";
    ownerId?: string;
    spaceId?: string;
    testRun?: boolean;
    archived?: boolean;
    duration?: number;
    stopTime?: string;
    createdAt?: string;
    isTestRun?: boolean;
    startTime?: string;
    updatedAt?: string;
    isArchived?: boolean;
    executedById?: string | null;
    scheduledStartTime?: string | null;
  }
  export interface ScheduleRequestObject {
    stopAt?: string;
    startAt?: string;
    interval?: number;
    timezone?: string;
  }
  export interface ScheduleResponseObject {
    id?: string;
    stopAt?: string;
    startAt?: string;
    interval?: number;
    timezone?: string;
    lastStartedAt?: string;
  }
  export interface UsageList {
    data?: UsageObject[];
  }
  export interface UsageObject {
    date: string;
    name: "runs" | "scheduledRun" | "triggeredRun" | "webhookRuns" | "duration" | "bandwidthIn" | "bandwidthOut";
    value: number;
    automation?: AutomationUsageObject;
  }
}

export namespace AutomlDeployments {
  export interface realTimePredictionInputSchema {
    name?: string;
  }
  export interface realtimePredictionInput {
    rows?: string[][];
    schema?: realTimePredictionInputSchema[];
  }
}

export namespace Banners {
  export interface BannerResponse {
    id: string;
    type: "info" | "warning" | "error" | "resolved";
    enabled: boolean;
    endTime: string;
    linkUrl?: string;
    message: string;
    tenantId: string;
    createdAt: string;
    createdBy: string;
    linkLabel?: string;
    startTime: string;
    updatedAt: string;
    updatedBy: string;
    linkEnabled: boolean;
  }
  export interface BannerUpsertDefinition {
    type: "info" | "warning" | "error" | "resolved";
    enabled: boolean;
    endTime: string;
    linkUrl?: string;
    message: string;
    linkLabel?: string;
    startTime: string;
    linkEnabled: boolean;
  }
}

export namespace Brands {
  export interface Brand {
    id: string;
    name: string;
    files: BrandFile[];
    active?: boolean;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
    updatedBy?: string;
    description: string;
  }
  export interface BrandFile {
    id?: "logo" | "favIcon" | "styles";
    eTag?: string;
    path?: string;
    contentType?: string;
  }
  export type NoActiveBrand = { [key: string]: unknown };
}

export namespace Collections {
  export type CollectionTypes = "private" | "public" | "publicgoverned";
  export interface CollectionsAddCollectionItemRequestBody {
    id: string;
  }
  export interface CollectionsCreateCollectionRequestBody {
    name: string;
    type: CollectionTypes;
    description?: string;
  }
  export interface CollectionsListCollectionItemsResponseBody {
    data: itemResultResponseBody[];
  }
  export interface CollectionsUpdateCollectionRequestBody {
    name?: string;
    description?: string;
  }
  export interface Link {
    href?: string;
  }
  export interface collectionLinksResponseBody {
    self?: Link;
    items?: Link;
  }
  export interface collectionMetaResponseBody {
    items?: itemsResultResponseBody;
  }
  export interface collectionResultResponseBody {
    id: string;
    full?: boolean;
    meta?: collectionMetaResponseBody;
    name: string;
    type: "private" | "public" | "favorite" | "publicgoverned";
    links: collectionLinksResponseBody;
    tenantId: string;
    createdAt: string;
    creatorId?: string;
    itemCount: number;
    updatedAt: string;
    updaterId?: string;
    description?: string;
  }
  export interface itemLinksResponseBody {
    open?: Link;
    self?: Link;
    qvPlugin?: Link;
    thumbnail?: Link;
    collections?: Link;
  }
  export interface itemMetaResponseBody {
    tags: itemTagResponseBody[];
    actions: string[];
    collections: itemTagResponseBody[];
    isFavorited: boolean;
  }
  export type itemResourceTypeEnum = "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page";
  export interface itemResultResponseBody {
    id: string;
    meta: itemMetaResponseBody;
    name: string;
    links: itemLinksResponseBody;
    actions: string[];
    ownerId?: string;
    spaceId?: string;
    tenantId: string;
    createdAt: string;
    creatorId?: string;
    itemViews?: itemViewsResponseBody;
    updatedAt: string;
    updaterId?: string;
    resourceId?: string;
    description?: string;
    isFavorited: boolean;
    thumbnailId?: string;
    resourceLink?: string;
    resourceSize?: itemsResourceSizeResponseBody;
    resourceType: itemResourceTypeEnum;
    collectionIds: string[];
    resourceSubType?: string;
    resourceCreatedAt: string;
    resourceUpdatedAt: string;
    resourceAttributes: { [key: string]: unknown; };
    resourceReloadStatus?: string;
    resourceReloadEndTime?: string;
    resourceCustomAttributes: { [key: string]: unknown; };
  }
  export interface itemTagResponseBody {
    id: string;
    name: string;
  }
  export interface itemViewsResponseBody {
    week?: itemViewsWeeksResponseBody[];
    total?: number;
    trend?: number;
    unique?: number;
    usedBy?: number;
  }
  export interface itemViewsWeeksResponseBody {
    start?: string;
    total?: number;
    unique?: number;
  }
  export interface itemsLinksResponseBody {
    next?: Link;
    prev?: Link;
    self?: Link;
    collection?: Link;
  }
  export interface itemsResourceSizeResponseBody {
    appFile?: number;
    appMemory?: number;
  }
  export interface itemsResultResponseBody {
    data: itemResultResponseBody[];
    links: itemsLinksResponseBody;
  }
}

export namespace Conditions {
  export interface APISettings {
    tenantId?: string;
    "enable-conditions": boolean;
  }
  export interface APISettingsUpload {
    "enable-conditions": boolean;
  }
  export interface CausalEvent {
    data?: CausalEventData;
    eventID?: string;
    extensions?: CausalEventExtensions;
    manualTrigger?: boolean;
    manualTriggerID?: string;
  }
  export interface CausalEventData {
    eventID?: string;
    lastReloadTime?: string;
  }
  export interface CausalEventExtensions {
    userID?: string;
    tenantID?: string;
    sessionID?: string;
  }
  export interface CompoundCondition {
    data?: CompoundCondition_data;
    conditionBase?: ConditionBase;
  }
  export interface CompoundCondition_data {
    history?: HistoryProperties;
    conditions?: string[];
    expression?: string;
  }
  export interface Condition {
    type: "compound" | "data";
    ownerId?: string;
    tenantId?: string;
    dataCondition?: DataCondition;
    compoundCondition?: CompoundCondition;
  }
  export interface ConditionBase {
    id?: string;
    type?: "compound" | "data";
    appId?: string;
    created?: string;
    ownerId?: string;
    updated?: string;
    tenantId?: string;
    bookmarkId?: string;
    createdById?: string;
    description?: string;
    lastReloadTime?: string;
  }
  export interface ConditionCreateRequest {
    type: "compound" | "data";
    dataCondition?: DataConditionCreateRequest;
    compoundCondition?: CompoundCondition;
  }
  export type ConditionDimensions = ConditionDimensions_inner[];
  export interface ConditionDimensions_inner {
    field?: string;
    title?: string;
    qLibraryId?: string;
  }
  export type ConditionHeaders = string[];
  export type ConditionMeasures = ConditionMeasures_inner[];
  export interface ConditionMeasures_inner {
    title?: string;
    qLibraryId?: string;
    qNumFormat?: { [key: string]: unknown };
  }
  export interface ConditionResponse {
    errors?: Errors;
    condition?: Condition;
  }
  export interface CreateEvaluationRequest {
    alertId?: string;
    contextId: string;
    causalEvent: CausalEvent;
  }
  export interface CreateEvaluationResponse {
    errors?: Errors;
    contextId?: string;
    evaluationId?: string;
  }
  export interface DataCondition {
    headers?: ConditionHeaders;
    history?: HistoryProperties;
    measures?: ConditionMeasures;
    dimensions?: ConditionDimensions;
    selections?: Selections;
    conditionBase?: ConditionBase;
    conditionData?: { [key: string]: unknown };
  }
  export interface DataConditionCreateRequest {
    headers?: ConditionHeaders;
    history?: HistoryProperties;
    measures?: ConditionMeasures;
    dimensions?: ConditionDimensions;
    selections?: Selections;
    conditionBase?: ConditionBase;
    conditionData?: { [key: string]: unknown };
  }
  export interface Error {
    code?: string;
    meta?: { [key: string]: unknown };
    title?: string;
    detail?: string;
  }
  export type Errors = Error[];
  export interface Evaluation {
    id?: string;
    errors?: EvaluationErrors;
    result?: boolean;
    status?: "RUNNING" | "FAILED" | "FINISHED" | "DELETING";
    alertId?: string;
    endTime?: string;
    ownerId?: string;
    retries?: number;
    tenantId?: string;
    condition?: Condition;
    contextId?: string;
    startTime?: string;
    resultData?: { [key: string]: unknown };
    causalEvent?: { [key: string]: unknown };
    conditionId?: string;
    retryPolicy?: "NONE" | "TOO_MANY_REQUESTS" | "GENERIC_ERROR";
    reloadEndTime?: string;
    byokMigrationId?: string;
    removalErrorCount?: number;
    /** @deprecated */ dataConditionEvaluatorId?: string;
  }
  export interface EvaluationError {
    code?: string;
    meta?: EvaluationError_meta;
    title?: string;
    status?: unknown;
  }
  export interface EvaluationError_meta {
    fatal?: boolean;
  }
  export type EvaluationErrors = EvaluationError[];
  export interface GetEvaluationResponse {
    condition?: Condition;
    evaluation?: Evaluation;
  }
  export interface HistoryProperties {
    enabled?: boolean;
  }
  export interface PreviewEvaluation {
    endTime?: string;
    ownerId?: string;
    tenantId?: string;
    resultUrl?: string;
    startTime?: string;
  }
  export interface PreviewResponse {
    previewId?: string;
  }
  export interface PreviewStatusResponse {
    errors?: Errors;
    status?: "ACCEPTED" | "FAILED" | "RUNNING" | "SUCCESSFUL";
    condition?: Condition;
    previewId?: string;
    evaluation?: PreviewEvaluation;
  }
  export type Selections = Selections_inner[];
  export interface Selections_inner {
    count?: number;
    field?: string;
    selectedSummary?: string[];
  }
}

export namespace Consumption {
  export interface Enforcement {
    resourceType?: string;
    actionToBlock?: string;
  }
  export interface ExecutionResponse {
    unit?: string;
    scope?: ("user" | "tenant" | "resourceId" | "resourceType" | "resourceAction")[];
    userId?: string;
    blocked?: boolean;
    overage?: boolean;
    segments?: { [key: string]: { [key: string]: unknown }; }[];
    taskName?: string;
    tenantId?: string;
    periodEnd?: string;
    localUsage?: number;
    periodType?: "day" | "month" | "year" | "" | "fixed" | "minute";
    resourceId?: string;
    updateTime?: string;
    enforcement?: Enforcement[];
    globalUsage?: number;
    periodStart?: string;
    resourceType?: "app" | "automations" | "space" | "data.volume.consumption";
    scopeMapping?: string;
    capacityLimit?: number;
    closeToOverage?: boolean;
    customerFacing?: boolean;
    guardrailLimit?: number;
    resourceAction?: "report.generated" | "reload" | "scheduledReload" | "executed" | "aggregation" | "import" | "updated" | "deployed" | "3rd_party_executed" | "standard_executed";
    taskDescription?: string;
    blockedEventTime?: string;
    overageEventTime?: string;
    consumptionReportId?: string;
  }
}

export namespace CoreAuthSettings {
  export interface AuthSettingsResource {
    id?: string;
    tenantId: string;
    isDefault?: boolean;
    maxUserSessionLifespanMinutes: number;
    dcrAllowedAuthenticationMethods?: ("none" | "client_secret")[];
    dynamicClientRegistrationEnabled?: boolean;
    userSessionInactivityTimeoutMinutes: number;
  }
}

export namespace CoreIpPolicies {
  export interface CreateIPPolicy {
    name?: string;
    enabled?: boolean;
    allowedIps: string[];
  }
  export interface IPPolicyListItem {
    id: string;
    name?: string;
    enabled?: boolean;
    editable?: boolean;
    tenantId?: string;
    createdAt?: string;
    createdBy?: string;
    deletable?: boolean;
    updatedAt?: string;
    updatedBy?: string;
    allowedIps?: string[];
    toggleable?: boolean;
  }
  export interface IPPolicyResource {
    id: string;
    name: string;
    enabled: boolean;
    editable: boolean;
    tenantId: string;
    createdAt: string;
    createdBy: string;
    deletable: boolean;
    updatedAt: string;
    updatedBy: string;
    allowedIps: string[];
    toggleable: boolean;
  }
}

export namespace CspOrigins {
  export type CSPEntry = CSPEntryContent & { id?: string; };
  export interface CSPEntryContent {
    name?: string;
    imgSrc?: boolean;
    origin: string;
    fontSrc?: boolean;
    childSrc?: boolean;
    frameSrc?: boolean;
    mediaSrc?: boolean;
    styleSrc?: boolean;
    objectSrc?: boolean;
    scriptSrc?: boolean;
    workerSrc?: boolean;
    connectSrc?: boolean;
    formAction?: boolean;
    createdDate?: string;
    description?: string;
    modifiedDate?: string;
    connectSrcWSS?: boolean;
    frameAncestors?: boolean;
  }
  export interface CSPHeader {
    "Content-Security-Policy"?: string;
  }
}

export namespace DataAlerts {
  export interface AlertingActionsTriggerCreateRequest {
    alertingTaskID: string;
  }
  export interface AlertingActionsTriggerCreateResponse {
    workflowID?: string;
  }
  export interface AlertingConditionResponse {
    hideSelections?: boolean;
    conditionResponse?: { [key: string]: unknown };
  }
  export interface AlertingExecutionError {
    code?: string;
    title?: string;
    detail?: string;
  }
  export type AlertingExecutionErrors = AlertingExecutionError[];
  export interface AlertingExecutionPersist {
    id?: string;
    errors?: AlertingExecutionErrors;
    result?: AlertingExecutionResult;
    alertId?: string;
    ownerId?: string;
    measures?: string[];
    tenantId?: string;
    accessMode?: "SOURCE_ACCESS" | "TARGET_ACCESS";
    bookmarkId?: string;
    dimensions?: string[];
    workflowId?: string;
    conditionId?: string;
    triggerTime?: string;
    evaluationId?: string;
    executionType?: "INDIVIDUAL" | "SHARED";
    conditionStatus?: "FINISHED" | "FAILED";
    executionEvaluationStatus?: "CONDITION_MET" | "CONDITION_NOT_MET" | "FAILED";
  }
  export type AlertingExecutionResponse = AlertingExecutionPersist & { links?: Links; evaluation?: Evaluation; };
  export interface AlertingExecutionResult {
    alertTriggerStatus?: string;
    throttlerTokensLeft?: number;
  }
  export interface AlertingRecipientStats {
    type?: "userid";
    value?: string;
    errors?: AlertingRecipientStatsErrors;
    groups?: string[];
    enabled: boolean;
    lastScan?: string;
    subscribed?: boolean;
    lastTrigger?: string;
    conditionStatus?: "OK" | "FAILED";
  }
  export interface AlertingRecipientStatsError {
    code?: string;
    title?: string;
    detail?: string;
  }
  export type AlertingRecipientStatsErrors = AlertingRecipientStatsError[];
  export interface AlertingRecipientStatsResponse {
    recipientStats?: AlertingRecipientStats[];
  }
  export interface AlertingSettings {
    tenantId?: string;
    dataAlertsLimits?: number;
    dataAlertsConsumed?: number;
    "enable-data-alerting": boolean;
    "data-alerting-license-status"?: "enabled" | "disabled";
    "max-recipients-in-target-access"?: number;
    "data-alerting-feature-operation-status"?: "none" | "enabling" | "disabling";
    "data-alerting-feature-operation-status-change"?: string;
  }
  export interface AlertingSettingsUpload {
    "enable-data-alerting": boolean;
  }
  export interface AlertingTaskCreateRequest {
    name: string;
    appId: string;
    enabled?: boolean;
    sheetId?: string;
    bookmarkId?: string;
    recipients: Recipients;
    throttling?: ThrottlingResource;
    conditionId: string;
    description?: string;
    triggerType: "RELOAD" | "SCHEDULED";
    scheduleOptions?: ScheduleOptions;
  }
  export interface AlertingTaskError {
    added?: string;
    value?: "OWNER_DISABLED" | "OWNER_ACCESS" | "OWNER_LICENSE" | "APP_DELETED" | "NO_RECIPIENTS" | "PARTIAL_ACCESS" | "EVAL_ERROR" | "ORPHAN" | "CONVERSION_DENIED" | "EXPIRED" | "PARTIAL_SENT" | "QUOTA_REACHED" | "OWNER_HAS_NO_VALID_USER_ENTITLEMENT";
  }
  export interface AlertingTaskGroupRecipientError {
    added?: string;
    value?: "GROUP_IS_DISABLED" | "MAX_ALERTS_LIMIT_REACHED" | "GROUP_WITH_NO_APP_ACCESS" | "GROUP_IS_DELETED";
  }
  export interface AlertingTaskRecipientError {
    added?: string;
    value?: "USER_IS_DELETED" | "USER_DISABLED_IN_QCS" | "NO_ACCESS_TO_APP" | "UNSUBSCRIBED_FROM_ALERT" | "CONDITION_EVAL_ERROR" | "USER_DISABLED_IN_ALERT_BY_OWNER" | "MAX_ALERTS_LIMIT_REACHED";
  }
  export type AlertingTaskRecipientPatch = AlertingTaskRecipientPatch_inner[];
  export interface AlertingTaskRecipientPatch_inner {
    op: "remove" | "add" | "replace" | "enable" | "disable" | "subscribe" | "unsubscribe";
    value: { [key: string]: unknown };
    recipientType: "userid" | "groupid";
  }
  export interface AlertingTaskResponse {
    id?: string;
    name?: string;
    appId?: string;
    links?: Links;
    status?: "creating" | "deleting";
    enabled?: boolean;
    ownerId?: string;
    sheetId?: string;
    lastScan?: string;
    tenantId?: string;
    ownerName?: string;
    accessMode?: "SOURCE_ACCESS" | "TARGET_ACCESS";
    bookmarkId?: string;
    recipients?: Recipients;
    throttling?: ThrottlingResource;
    conditionId?: string;
    dateCreated?: string;
    description?: string;
    errorStatus?: "OK" | "FATAL-ERROR" | "PARTIAL-TRIGGER";
    lastTrigger?: string;
    lastUpdated?: string;
    triggerType?: "RELOAD" | "SCHEDULED" | "MANUAL";
    triggerStats: AlertingTaskTriggerStats;
    hideSelections?: boolean;
    evaluationCount?: number;
    scheduleOptions?: ScheduleOptions;
    subscriptionIds?: string[];
    absoluteLastScan?: string;
    conditionResponse?: { [key: string]: unknown };
    alertingTaskErrors?: AlertingTaskError[];
    absoluteLastTrigger?: string;
    hasHistoryCondition?: boolean;
    lastExecutionStatus?: "OK" | "FAILED";
    recipientsChangeHistory?: RecipientsChange[];
    lastEvaluationCountUpdate?: string;
  }
  export interface AlertingTaskTriggerStats {
    totalScans: number;
    last10Scans: number;
    last100Scans: number;
  }
  export interface AlertingTaskValidation {
    id?: string;
    type?: "RECIPIENT" | "CONDITION" | "RECIPIENT_GROUP";
    /** @deprecated */ error?: "NO_ACCESS" | "USER_IS_DISABLED" | "INVALID_CONDITION" | "GROUP_IS_DISABLED" | "GROUP_SIZE_EXCEEDED";
    description?: string;
    validationErrors?: ("NO_ACCESS" | "USER_IS_DISABLED" | "INVALID_CONDITION" | "MAX_ALERTS_LIMIT_REACHED" | "MAX_ALERT_RECIPIENTS_LIMIT_REACHED" | "GROUP_IS_DISABLED" | "GROUP_SIZE_EXCEEDED")[];
  }
  export interface AlertingTaskValidationResponse {
    status?: "FAILURE" | "SUCCESS";
    validations?: AlertingTaskValidation[];
  }
  export interface Evaluation {
    id?: string;
    result?: "success" | "failure" | "error";
    status?: "RUNNING" | "FAILED" | "FINISHED";
    endTime?: string;
    ownerId?: string;
    tenantId?: string;
    contextId?: string;
    startTime?: string;
    resultData?: { [key: string]: unknown };
    causalEvent?: { [key: string]: unknown };
    conditionId?: string;
    dataConditionEvaluatorId?: string;
  }
  export interface EvaluationGetResponse {
    condition?: { [key: string]: unknown };
    evaluation?: Evaluation;
    hideSelections?: boolean;
  }
  export interface ExecutionStats {
    endTime?: string;
    periodKey?: string;
    startTime?: string;
    totalExecutions?: string;
    triggeredExecutions?: string;
  }
  export interface GroupIDRecipient {
    value?: string;
    enabled?: boolean;
    taskGroupRecipientErrors?: TaskGroupRecipientError[] | null;
    alertingTaskGroupRecipientErrors?: AlertingTaskGroupRecipientError[];
  }
  export interface Links {
    self?: Self;
  }
  export interface Recipients {
    DLUsers?: unknown[];
    userIds: UserIDRecipient[];
    DLGroups?: unknown[];
    DLListId?: string;
    groupIds?: GroupIDRecipient[];
  }
  export interface RecipientsChange {
    dateTime?: string;
    patchAction?: AlertingTaskRecipientPatch;
  }
  export interface ScheduleOptions {
    timezone?: string | null;
    recurrence?: string[];
    endDateTime?: string | null;
    chronosJobID?: string;
    startDateTime?: string | null;
    lastExecutionTime?: string | null;
    nextExecutionTime?: string | null;
  }
  export interface Self {
    href?: string;
  }
  export interface TaskGroupRecipientError {
    value?: "GROUP_IS_DISABLED" | "MAX_ALERTS_LIMIT_REACHED" | "GROUP_WITH_NO_APP_ACCESS" | "GROUP_IS_DELETED" | "GROUP_NOT_FOUND_DL" | "GROUP_DISABLED_IN_DL";
    timestamp?: string;
  }
  export interface TaskRecipientError {
    value?: "USER_IS_DELETED" | "USER_DISABLED_IN_QCS" | "NO_ACCESS_TO_APP" | "UNSUBSCRIBED_FROM_SHARING" | "USER_DISABLED_IN_SHARING_BY_OWNER" | "CHART_NOT_FOUND" | "APP_NOT_FOUND" | "SHEET_NOT_FOUND" | "ENGINE_POD_NOT_AVAILABLE" | "CHART_TYPE_NOT_ALLOWED" | "GENERIC_EXECUTION_FAILURE" | "USER_NOT_FOUND_DL" | "USER_DISABLED_IN_DL" | "FILTER_NOT_FOUND" | "BOOKMARK_NOT_FOUND";
    timestamp?: string;
  }
  export interface ThrottlingResource {
    capacity?: number;
    timezone?: string;
    replenishRate?: number;
    recurrenceRule?: string;
    initialTokenCount?: number;
    referenceTimestamp?: string;
  }
  export interface UserIDRecipient {
    value?: string;
    groups?: string[];
    enabled?: boolean;
    subscribed?: boolean;
    taskRecipientErrors?: TaskRecipientError[] | null;
    alertingTaskRecipientErrors?: AlertingTaskRecipientError[];
  }
}

export namespace DataAssets {
  export interface BatchIdDto {
    ids?: string[];
  }
  export interface DataAsset {
    id?: string;
    name?: string;
    tags?: string[];
    appId?: string;
    appType: string;
    ownerId?: string;
    spaceId?: string;
    version?: number;
    tenantId?: string;
    createdBy?: string;
    properties?: { [key: string]: { [key: string]: unknown }; };
    createdTime?: string;
    description?: string;
    dataFreshness?: string;
    dataStoreInfo?: DataStoreInfo;
    technicalName: string;
    lastModifiedBy?: string;
    lastModifiedTime?: string;
    technicalDescription?: string;
  }
  export interface DataStoreInfo {
    id: string;
    name?: string;
    type?: string;
  }
}

export namespace DataConnections {
  export interface ActionDeleteRequest {
    connections: { id: string; name?: string; }[];
  }
  export interface ActionDuplicateRequest {
    id: string;
    name?: string;
    spaceId?: string;
    qPassword?: string;
    qUsername?: string;
  }
  export interface ActionUpdateRequest {
    connections: { id: string; name?: string; ownerId?: string; spaceId?: string; spaceType?: "personal" | "shared" | "managed" | "data"; }[];
  }
  export interface BulkResponse {
    data?: { id: string; error?: Error; status: number; }[];
  }
  export interface ConnectionCreate {
    qID?: string;
    tags?: string[];
    owner?: string;
    qName: string;
    qType: string;
    space?: string;
    qLogOn?: "0" | "1" | "LOG_ON_SERVICE_USER" | "LOG_ON_CURRENT_USER";
    qPassword?: string;
    qUsername?: string;
    datasourceID: string;
    qriInRequest?: string;
    qArchitecture?: 0 | 1;
    qCredentialsID?: string;
    qEngineObjectID?: string;
    qCredentialsName?: string;
    qConnectStatement: string;
    qConnectionSecret?: string;
    qSeparateCredentials?: boolean;
  }
  export interface ConnectionCreateResponse {
    qID: string;
    user?: string;
    links?: Link;
    qName: string;
    qType: string;
    space?: string;
    qLogOn: "0" | "1" | "LOG_ON_SERVICE_USER" | "LOG_ON_CURRENT_USER";
    created?: string;
    updated?: string;
    privileges: Privilege[];
    qArchitecture: 0 | 1;
    qReferenceKey?: string;
    qCredentialsID?: string;
    qEngineObjectID: string;
    qCredentialsName?: string;
    qConnectStatement: string;
    qSeparateCredentials: boolean;
  }
  export interface ConnectionGet {
    qID: string;
    qri?: string;
    tags?: string[];
    user?: string;
    links: Link;
    qName: string;
    qType: string;
    space?: string;
    qLogOn: 0 | 1;
    tenant: string;
    created?: string;
    updated?: string;
    privileges: Privilege[];
    datasourceID?: string;
    qArchitecture: 0 | 1;
    qCredentialsID?: string;
    qEngineObjectID: string;
    qConnectStatement: string;
    qConnectionSecret?: string;
    connectionProperties?: { [key: string]: unknown };
    qSeparateCredentials?: boolean;
  }
  export interface ConnectionUpdate {
    qID: string;
    qName: string;
    qType: string;
    space?: string;
    qLogOn?: "0" | "1" | "LOG_ON_SERVICE_USER" | "LOG_ON_CURRENT_USER";
    qPassword?: string;
    qUsername?: string;
    datasourceID?: string;
    qArchitecture?: 0 | 1;
    qCredentialsID?: string;
    qEngineObjectID: string;
    qCredentialsName?: string;
    qConnectStatement: string;
    qConnectionSecret?: string;
    qSeparateCredentials?: boolean;
  }
  export interface DcaasConnectionCreate {
    tags?: string[];
    qName: string;
    space?: string;
    authUrlOnly?: boolean;
    datasourceID: string;
    connectionProperties: { [key: string]: unknown };
  }
  export interface DcaasConnectionCreateAuthResponse {
    authUrl: string;
  }
  export interface Error {
    code?: string;
    title?: string;
    detail?: string;
    status?: number;
  }
  export interface Link {
    self: { href: string; };
  }
  export type Privilege = "list" | "update" | "delete" | "read" | "change_owner" | "change_space";
}

export namespace DataCredentials {
  export interface ActionFilterOrphanRequest {
    qType?: string;
    qSeparated?: 0 | 1;
    datasourceID?: string;
  }
  export interface ActionFilterOrphanResponse {
    data: OrphanCredentialResItem[];
    count: number;
  }
  export interface Credential {
    qID: string;
    links?: Link;
    qName: string;
    qType: string;
    created?: string;
    updated?: string;
    qConnCount: number;
    datasourceID?: string;
    qReferenceKey?: string;
  }
  export interface CredentialCreate {
    qID?: string;
    qName: string;
    qType: string;
    qPassword: string;
    qUsername: string;
    connectionId?: string;
    datasourceID?: string;
  }
  export interface Link {
    self: { href: string; };
  }
  export interface OrphanCredentialResItem {
    qID: string;
    user?: string;
    qName: string;
    qType: string;
    tenant?: string;
    created: string;
    updated: string;
    datasourceID?: string;
  }
}

export namespace DataFiles {
  export interface BatchChangeSpaceItem {
    id: string;
    spaceId?: string | null;
  }
  export interface BatchDeleteAllBySpaceItem {
    id: string;
  }
  export interface BatchDeleteItem {
    id: string;
  }
  export interface ChangeDataFileOwnerRequest {
    ownerId: string;
  }
  export interface ChangeDataFileSpaceRequest {
    spaceId?: string | null;
  }
  export interface ConnectionsResponse {
    id: string;
    name: string;
    type: string;
    spaceId?: string | null;
    spaceStats?: SpaceStatsResponse;
    connectStatement: string;
  }
  export interface DataFileBatchChangeSpaceRequest {
    "change-space": BatchChangeSpaceItem[];
  }
  export interface DataFileBatchDeleteRequest {
    delete: BatchDeleteItem[];
    deleteAllBySpace?: BatchDeleteAllBySpaceItem[] | null;
    deleteAllFromPersonalSpace?: boolean | null;
  }
  export type DataFilePermission = "read" | "update" | "delete" | "list" | "change_owner" | "change_space";
  export interface DataFileUploadResponse {
    id: string;
    qri?: string | null;
    name: string;
    size: number;
    appId?: string | null;
    folder?: boolean;
    actions: DataFilePermission[];
    ownerId: string;
    spaceId?: string | null;
    baseName?: string | null;
    folderId?: string | null;
    folderPath?: string | null;
    createdDate: string;
    folderStats: FolderStatsResponse;
    modifiedDate?: string | null;
    contentUpdatedDate?: string | null;
  }
  export type ErrorCode = "HTTP-200" | "HTTP-201" | "HTTP-204" | "HTTP-400" | "HTTP-403" | "HTTP-404" | "HTTP-409" | "HTTP-413" | "HTTP-423" | "HTTP-500" | "HTTP-501" | "HTTP-503" | "DF-001" | "DF-002" | "DF-003" | "DF-004" | "DF-005" | "DF-006" | "DF-007" | "DF-008" | "DF-009" | "DF-010" | "DF-011" | "DF-012" | "DF-013" | "DF-014" | "DF-015" | "DF-016" | "DF-017" | "DF-018" | "DF-019" | "DF-020" | "DF-021" | "DF-022" | "DF-023" | "DF-024" | "DF-025" | "DF-026";
  export interface FolderStatsResponse {
    totalFileCount: number;
    directFileCount: number;
    totalFolderCount: number;
    aggregateFileSize: number;
    directFolderCount: number;
    totalInternalFileCount: number;
    directInternalFileCount: number;
    totalAppScopedFileCount: number;
    directAppScopedFileCount: number;
    aggregateInternalFileSize: number;
    aggregateAppScopedFileSize: number;
  }
  export interface MultiStatusResponse {
    data: MultiStatusResponseItem[];
  }
  export interface MultiStatusResponseItem {
    id: string;
    code: ErrorCode;
    title?: string | null;
    detail?: string | null;
    status: number;
  }
  export type PutDataFileFolderMergeBehavior = "merge" | "replace";
  export interface QuotaResponse {
    size: number;
    maxSize: number;
    maxFileSize: number;
    maxLargeFileSize: number;
    allowedExtensions: string[];
    allowedInternalExtensions: string[];
  }
  export interface SpaceStatsResponse {
    totalFileCount: number;
    directFileCount: number;
    totalFolderCount: number;
    aggregateFileSize: number;
    directFolderCount: number;
    totalInternalFileCount: number;
    directInternalFileCount: number;
    totalAppScopedFileCount: number;
    directAppScopedFileCount: number;
    aggregateInternalFileSize: number;
    aggregateAppScopedFileSize: number;
  }
}

export namespace DataGovernanceDataProducts {
  export interface ActivateDataProductRequest {
    name: string;
    tags?: string[];
    spaceId?: string;
    description?: string;
  }
  export type ArrayOfUniqueStrings = string[] | null;
  export interface ChangelogOperation {
    path?: "/name" | "/description" | "/spaceId" | "/datasetIds" | "/glossaryIds" | "/readMe" | "/keyContacts" | "/tags" | "/activatedOn" | "/apiConsumableDatasetIds" | "/semanticModel";
    value?: unknown;
    operator?: "replace" | "add" | "remove";
  }
  export interface ComputationResponse {
    error?: string;
    status: ExecutionStatus;
    datasetId: DatasetIdType;
    computationId: string;
  }
  export interface CreateDataProductRequest {
    name: string;
    tags?: string[];
    readMe?: string;
    spaceId?: string;
    datasetIds?: string[];
    description?: string;
    glossaryIds?: string[];
    keyContacts?: KeyContact[];
    apiConsumableDatasetIds?: string[];
  }
  export interface DataProductChangelog {
    id?: string;
    changes?: ChangelogOperation[];
    createdAt?: string;
    createdBy?: string;
  }
  export interface DataProductResponse {
    id: string;
    qri: string;
    name: string;
    tags: string[];
    mainId?: string;
    readMe?: string;
    ownerId: string;
    quality?: Quality;
    spaceId?: string;
    tenantId: string;
    activated?: boolean;
    createdAt: string;
    createdBy: string;
    updatedAt: string;
    updatedBy: string;
    datasetIds: string[];
    trustScore?: TrustScore;
    activatedAt?: string;
    activatedOn: string[];
    description?: string;
    glossaryIds: string[];
    keyContacts: KeyContact[];
    pendingChangesCount?: number;
    apiConsumableDatasetIds: string[];
  }
  export type DatasetIdType = string;
  export interface DatasetsComputationResponse {
    datasetResponses: ComputationResponse[];
    batchComputationId: string;
  }
  export type ExecutionStatus = "REQUESTED" | "FAILED";
  export interface GenerateProviderUrlResponse {
    url: string;
  }
  export interface KeyContact {
    role?: string;
    userId: string;
  }
  export interface MoveDataProductRequest {
    spaceId: string;
  }
  export interface Quality {
    validity: number;
    completeness: number;
  }
  export interface TrustScore {
    score: number;
    dimensions?: TrustScoreDimension[];
    previousScore?: number;
    applicableDatasets: number;
  }
  export interface TrustScoreDimension {
    id: string;
    score?: number;
    previousScore?: number;
    applicableDatasets: number;
  }
}

export namespace DataGovernanceDataQualities {
  export interface AggregatedQualityMetrics {
    empty: number;
    total: number;
    valid: number;
    invalid: number;
  }
  export type BatchComputationAggregatedStatus = "IN_PROGRESS" | "FINISHED";
  export interface BatchComputationDatasetStatusResponse {
    status: ExecutionStatus;
    datasetId: DatasetIdType;
    errorCode?: ComputationErrorCode;
    computationId: string;
  }
  export interface BatchComputationStatusResponse {
    status: BatchComputationAggregatedStatus;
    batchComputationId: string;
    computationStatuses: BatchComputationDatasetStatusResponse[];
  }
  export type ComputationErrorCode = "DQ-100" | "DQ-110" | "DQ-120" | "DQ-121" | "DQ-130" | "DQ-140" | "DQ-150" | "DQ-200" | "DQ-300" | "DQ-310" | "DQ-320" | "DQ-400" | "DQ-500" | "DQ-160";
  export interface ComputationResponse {
    computationId: string;
  }
  export interface ComputationStatusResponse {
    status: ExecutionStatus;
  }
  export interface ComputedInformation {
    at: string;
    by: ComputedUserInformation;
  }
  export interface ComputedUserInformation {
    id: string;
  }
  export type ConnectionIdType = string;
  export interface DataQualityByDatasetIdResponse {
    dataQualities: QualitiesAndErrorsResponse[];
  }
  export type DataQualityComputationRequest = { datasetId?: DatasetIdType; connectionId?: ConnectionIdType; } & SamplingConfiguration;
  export interface DatasetFieldQualityRequestItem {
    datasetId: DatasetIdType;
  }
  export interface DatasetFieldQualityResult {
    fields: FieldQuality[];
    computed: ComputedInformation;
    datasetId: DatasetIdType;
  }
  export type DatasetIdType = string;
  export interface DatasetListRequest {
    datasetIds: DatasetIdType[];
  }
  export interface DatasetQualityGlobalResultsResponse {
    datasetId: string;
    qualities: QualitiesGlobalResultsResponse[];
  }
  export interface ExecutionError {
    reason?: string;
    errorCode: string;
    executedAt?: string;
  }
  export type ExecutionStatus = "PROFILE_REQUESTED" | "PROFILE_FAILED" | "REQUESTED" | "SUBMITTED" | "SUCCEEDED" | "FAILED";
  export interface FieldInformation {
    kind: FieldTypeEnum;
    name?: string;
    precision?: PrecisionEnum;
    semanticTypeId?: string;
  }
  export interface FieldQualitiesFilterRequest {
    datasets: DatasetFieldQualityRequestItem[];
  }
  export interface FieldQualitiesFilterResponse {
    fieldQualities: DatasetFieldQualityResult[];
  }
  export interface FieldQuality {
    name: string;
    type: FieldInformation;
    quality: Quality;
  }
  export type FieldTypeEnum = "STANDARD" | "SEMANTIC";
  export type PrecisionEnum = "timestamp-millis" | "timestamp-micros" | "time-millis" | "time-micros" | "date";
  export interface QualitiesAndErrorsResponse {
    error?: ExecutionError;
    status: ExecutionStatus;
    quality?: QualityGlobalResultsResponse;
    datasetId: string;
    connectionId: string;
  }
  export interface QualitiesGlobalResultsResponse {
    quality: QualityGlobalResultsResponse;
    connectionId: string;
  }
  export interface Quality {
    type: SchemaTypeQuality;
    rules: SchemaRulesQuality[];
    aggregated: AggregatedQualityMetrics;
  }
  export interface QualityGlobalResultsResponse {
    empty: number;
    total: number;
    valid: number;
    invalid: number;
    updatedAt: string;
  }
  export interface SamplingConfiguration {
    sampleMode?: "ABSOLUTE" | "RELATIVE";
    sampleSize?: number;
    executionMode?: "PUSHDOWN" | "PULLUP";
  }
  export interface SchemaRuleQuality {
    total: number;
    valid: number;
    errors?: string[];
    invalid: number;
    notApplicable: number;
    notExecutable: number;
  }
  export interface SchemaRulesQuality {
    ruleId?: string;
    quality?: SchemaRuleQuality;
    ruleMappingId?: string;
  }
  export interface SchemaTypeQuality {
    empty: number;
    total: number;
    valid: number;
    invalid: number;
  }
}

export namespace DataGovernanceTrustScores {
  export type AxisId = "VALIDITY" | "COMPLETENESS" | "USAGE" | "DISCOVERABILITY" | "ACCURACY" | "DIVERSITY" | "TIMELINESS";
  export interface AxisResponse {
    id: AxisId;
    score?: GenericScore;
    weight: GenericWeight;
    enabled?: boolean;
    metrics: MetricResponse[];
    applicable?: boolean;
    previousScore?: GenericScore;
  }
  export interface DatasetFilterRequest {
    datasetIds: DatasetId[];
  }
  export type DatasetId = string;
  export type GenericScore = number;
  export type GenericWeight = number;
  export type MetricId = "VALIDITY_QUALITY" | "COMPLETENESS_QUALITY" | "USAGE_APPS" | "USAGE_APP_VIEWS" | "DISCOVERABILITY_DESCRIPTION" | "DISCOVERABILITY_TAGS" | "DISCOVERABILITY_ACTIVATED" | "DISCOVERABILITY_FIELD_DESCRIPTION" | "DISCOVERABILITY_FIELD_TAGS" | "ACCURACY_QUALITY" | "DIVERSITY_SOURCE" | "DIVERSITY_VOLUME" | "DIVERSITY_EVENNESS" | "TIMELINESS_FRESHNESS";
  export interface MetricResponse {
    id: MetricId;
    score?: GenericScore;
    weight: GenericWeight;
  }
  export interface TrustScoreResponse {
    axes: AxisResponse[];
    score: GenericScore;
    datasetId: string;
    updatedAt: string;
    previousScore?: GenericScore;
  }
  export interface TrustScoreResultListResponse {
    data: TrustScoreResponse[];
  }
}

export namespace DataQualities {
  export interface ComputationResponse {
    computationId: string;
  }
  export interface ComputationStatusResponse {
    status: ExecutionStatus;
  }
  export type ConnectionIdType = string;
  export type DataQualityComputationRequest = { datasetId?: DatasetIdType; connectionId?: ConnectionIdType; } & SamplingConfiguration;
  export type DatasetIdType = string;
  export interface DatasetQualityGlobalResultsResponse {
    datasetId: string;
    qualities: QualitiesGlobalResultsResponse[];
  }
  export type ExecutionStatus = "PROFILE_REQUESTED" | "PROFILE_FAILED" | "REQUESTED" | "SUBMITTED" | "SUCCEEDED" | "FAILED";
  export interface QualitiesGlobalResultsResponse {
    quality: QualityGlobalResultsResponse;
    connectionId: string;
  }
  export interface QualityGlobalResultsResponse {
    empty: number;
    total: number;
    valid: number;
    invalid: number;
    updatedAt: string;
  }
  export interface SamplingConfiguration {
    sampleMode?: "ABSOLUTE" | "RELATIVE";
    sampleSize?: number;
    executionMode?: "PUSHDOWN" | "PULLUP";
  }
}

export namespace DataSets {
  export interface BatchIdDto {
    ids?: string[];
  }
  export interface BinnedFrequency {
    binEdge?: number;
    frequency?: number;
  }
  export interface Classification {
    pii?: boolean;
    tags?: Tag[];
    sensitive?: boolean;
    obfuscation?: string;
  }
  export interface DataAssetInfo {
    id: string;
    name?: string;
    dataStoreInfo?: DataStoreInfo;
  }
  export interface DataField {
    name: string;
    tags?: string[];
    alias?: string;
    index?: number;
    orphan?: boolean;
    dataType: FieldDataType;
    nullable?: boolean;
    userTags?: UserTag[];
    encrypted?: boolean;
    sensitive?: boolean;
    primaryKey?: boolean;
    properties?: { [key: string]: { [key: string]: unknown }; };
    description?: string;
    ordinalPositionInKey?: number;
  }
  export interface DataSet {
    id?: string;
    qri: string;
    name?: string;
    tags?: string[];
    type?: string;
    schema?: Schema;
    ownerId?: string;
    spaceId?: string;
    version?: number;
    tenantId?: string;
    createdBy?: string;
    secureQri: string;
    properties?: { [key: string]: { [key: string]: unknown }; };
    createdTime?: string;
    description?: string;
    operational?: Operational;
    dataAssetInfo: DataAssetInfo;
    technicalName: string;
    lastModifiedBy?: string;
    appTypeOverride?: string;
    lastModifiedTime?: string;
    additionalSchemas?: Schema[];
    technicalDescription?: string;
    createdByConnectionId?: string;
  }
  export interface DataSetProfile {
    meta?: ProfileMetadata;
    samples?: TableSample[];
    profiles?: TableProfile[];
  }
  export interface DataStoreInfo {
    id: string;
    name?: string;
    type?: string;
  }
  export interface FieldDataType {
    type: "DATE" | "TIME" | "DATETIME" | "TIMESTAMP" | "STRING" | "DOUBLE" | "DECIMAL" | "INTEGER" | "BOOLEAN" | "BINARY" | "CUSTOM";
    properties?: { [key: string]: { [key: string]: unknown }; };
    originalType?: string;
  }
  export interface FieldProfile {
    name?: string;
    tags?: string[];
    index?: number;
    median?: number;
    average?: number;
    dataType?: "DATE" | "TIME" | "DATETIME" | "TIMESTAMP" | "STRING" | "DOUBLE" | "DECIMAL" | "INTEGER" | "BOOLEAN" | "BINARY" | "CUSTOM";
    evenness?: number;
    kurtosis?: number;
    skewness?: number;
    fractiles?: number[];
    sampleValues?: string[];
    technicalName?: string;
    classification?: Classification;
    nullValueCount?: number;
    textValueCount?: number;
    zeroValueCount?: number;
    maxNumericValue?: number;
    maxStringLength?: number;
    minNumericValue?: number;
    minStringLength?: number;
    sumStringLength?: number;
    emptyStringCount?: number;
    sumNumericValues?: number;
    numericValueCount?: number;
    standardDeviation?: number;
    distinctValueCount?: number;
    mostFrequentValues?: Frequency[];
    negativeValueCount?: number;
    positiveValueCount?: number;
    averageStringLength?: number;
    frequencyDistribution?: BinnedFrequency[];
    lastSortedStringValue?: string;
    firstSortedStringValue?: string;
    sumSquaredNumericValues?: number;
  }
  export interface Frequency {
    value?: string;
    frequency?: number;
  }
  export interface Operational {
    size?: number;
    status?: string;
    endDate?: string;
    location?: string;
    rowCount?: number;
    startDate?: string;
    logMessage?: string;
    tableOwner?: string;
    lastLoadTime?: string;
    contentUpdated?: boolean;
    lastUpdateTime?: string;
    tableConnectionInfo?: TableConnectionInfo;
  }
  export interface ProfileMetadata {
    status?: "QUEUED" | "RUNNING" | "FINISHED" | "FAILED" | "INCOMPLETE" | "CANCELLED" | "STALE" | "PARTIAL" | "DEFERRED";
    messages?: string[];
    dataSetId?: string;
    resultType?: "NORMAL" | "BASIC";
    connectionId?: string;
    lastLoadTime?: string;
    computationEndTime?: string;
    computationStartTime?: string;
  }
  export interface Schema {
    anomalies?: string[];
    dataFields: DataField[];
    schemaName?: string;
    loadOptions?: { [key: string]: { [key: string]: unknown }; };
    effectiveDate?: string;
    overrideSchemaAnomalies?: boolean;
  }
  export interface TableConnectionInfo {
    tableName?: string;
    selectionScript?: string;
    additionalProperties?: { [key: string]: string; };
  }
  export interface TableProfile {
    name?: string;
    sizeInBytes?: number;
    numberOfRows?: number;
    fieldProfiles?: FieldProfile[];
  }
  export interface TableRecord {
    values?: string[];
  }
  export interface TableSample {
    name?: string;
    records?: TableRecord[];
    fieldNames?: string[];
  }
  export interface Tag {
    tag?: string;
    score?: number;
  }
  export interface UserTag {
    id?: string;
    name?: string;
  }
}

export namespace DataSources {
  export interface ApiSpecResponse {
    connectorVersion: string;
    connectorProvider: string;
    connectionProperties: { [key: string]: unknown };
  }
  export interface ConnectorNodesInfo {
    url: string;
    state: string;
    contractType: number;
    providerName: string;
    cachedDataSources?: string[];
    dataSourcesUpdated: boolean;
  }
  export interface DataSourceNew {
    name: string;
    uiInfo?: UiInfo;
    disabled?: boolean;
    provider: string;
    capabilities?: string[];
    dataSourceId: string;
    providerName: string;
    qriDefinition?: QriDefinition;
    dataSourceType?: string;
    dataLoadUrlOverride?: string;
    dataSourcePropertyName?: string;
  }
  export interface DataSourceSettingsRequest {
    disabled: boolean;
  }
  export interface DataSourceSettingsResponse {
    disabled?: boolean;
  }
  export interface DataSourcesResponseNew {
    dataSources: DataSourceNew[];
    lastUpdated: string;
    connectorNodes?: ConnectorNodesInfo[];
  }
  export interface QriDefinition {
    itemPart?: { prefix?: string; } & QriTemplate;
    pathPart: { prefix?: string; } & QriTemplate;
    qriPrefix: string;
    connectionPart: QriTemplate;
  }
  export interface QriTemplate {
    template: string;
    properties: string[];
  }
  export interface UiInfo {
    iframe?: boolean;
    selectUrl?: string;
    connectUrl?: string;
    iconRectUrl?: string;
    iconSquareUrl?: string;
    credentialsUrl?: string;
    connectorMainUrl?: string;
    loadModelSupport?: string;
  }
}

export namespace DataStores {
  export interface BatchIdDto {
    ids?: string[];
  }
  export interface DataAsset {
    id?: string;
    name?: string;
    tags?: string[];
    appId?: string;
    appType: string;
    ownerId?: string;
    spaceId?: string;
    version?: number;
    tenantId?: string;
    createdBy?: string;
    properties?: { [key: string]: { [key: string]: unknown }; };
    createdTime?: string;
    description?: string;
    dataFreshness?: string;
    dataStoreInfo?: DataStoreInfo;
    technicalName: string;
    lastModifiedBy?: string;
    lastModifiedTime?: string;
    technicalDescription?: string;
  }
  export interface DataAssetInfo {
    id: string;
    name?: string;
    dataStoreInfo?: DataStoreInfo;
  }
  export interface DataField {
    name: string;
    tags?: string[];
    alias?: string;
    index?: number;
    orphan?: boolean;
    dataType: FieldDataType;
    nullable?: boolean;
    userTags?: UserTag[];
    encrypted?: boolean;
    sensitive?: boolean;
    primaryKey?: boolean;
    properties?: { [key: string]: { [key: string]: unknown }; };
    description?: string;
    ordinalPositionInKey?: number;
  }
  export interface DataSet {
    id?: string;
    qri: string;
    name?: string;
    tags?: string[];
    type?: string;
    schema?: Schema;
    ownerId?: string;
    spaceId?: string;
    version?: number;
    tenantId?: string;
    createdBy?: string;
    secureQri: string;
    properties?: { [key: string]: { [key: string]: unknown }; };
    createdTime?: string;
    description?: string;
    operational?: Operational;
    dataAssetInfo: DataAssetInfo;
    technicalName: string;
    lastModifiedBy?: string;
    appTypeOverride?: string;
    lastModifiedTime?: string;
    additionalSchemas?: Schema[];
    technicalDescription?: string;
    createdByConnectionId?: string;
  }
  export interface DataStore {
    id?: string;
    uri?: string;
    name?: string;
    tags?: string[];
    type: string;
    ownerId?: string;
    spaceId?: string;
    version?: number;
    tenantId?: string;
    createdBy?: string;
    properties?: { [key: string]: { [key: string]: unknown }; };
    createdTime?: string;
    description?: string;
    technicalName: string;
    lastModifiedBy?: string;
    lastModifiedTime?: string;
    technicalDescription?: string;
  }
  export interface DataStoreInfo {
    id: string;
    name?: string;
    type?: string;
  }
  export interface FieldDataType {
    type: "DATE" | "TIME" | "DATETIME" | "TIMESTAMP" | "STRING" | "DOUBLE" | "DECIMAL" | "INTEGER" | "BOOLEAN" | "BINARY" | "CUSTOM";
    properties?: { [key: string]: { [key: string]: unknown }; };
    originalType?: string;
  }
  export interface Operational {
    size?: number;
    status?: string;
    endDate?: string;
    location?: string;
    rowCount?: number;
    startDate?: string;
    logMessage?: string;
    tableOwner?: string;
    lastLoadTime?: string;
    contentUpdated?: boolean;
    lastUpdateTime?: string;
    tableConnectionInfo?: TableConnectionInfo;
  }
  export interface Schema {
    anomalies?: string[];
    dataFields: DataField[];
    schemaName?: string;
    loadOptions?: { [key: string]: { [key: string]: unknown }; };
    effectiveDate?: string;
    overrideSchemaAnomalies?: boolean;
  }
  export interface TableConnectionInfo {
    tableName?: string;
    selectionScript?: string;
    additionalProperties?: { [key: string]: string; };
  }
  export interface UserTag {
    id?: string;
    name?: string;
  }
}

export namespace DiProjects {
  export interface AsyncActionDetails {
    name?: string;
    type?: AsyncActionType;
    error?: AsyncActionError;
    state?: AsyncCallStatus;
    endTime?: string;
    startTime?: string;
    taskDetails?: { info?: string; name?: string; error?: AsyncActionError; state?: AsyncCallStatus; taskId?: string; }[];
    taskProgress?: AsyncActionTaskProgress;
  }
  export interface AsyncActionError {
    code?: string;
    details?: string;
    message?: string;
  }
  export interface AsyncActionRsp {
    actionId: string;
  }
  export interface AsyncActionTaskProgress {
    failed?: number;
    pending?: number;
    skipped?: number;
    canceled?: number;
    completed?: number;
    executing?: number;
  }
  export type AsyncActionType = "PROJECT_PREPARE" | "PROJECT_VALIDATE" | "TASK_PREPARE" | "TASK_VALIDATE" | "PROJECT_IMPORT";
  export type AsyncCallStatus = "PENDING" | "EXECUTING" | "COMPLETED" | "FAILED" | "CANCELED" | "SKIPPED";
  export interface CreateDiProjectReq {
    name?: string;
    type?: "DATA_PIPELINE" | "DATA_MOVEMENT";
    space?: string;
    description?: string;
    platformType?: PlatformType;
    platformConnection?: string;
    cloudStagingConnection?: string;
  }
  export interface DataTaskDatasetState {
    name?: string;
    fullLoad?: { state?: "QUEUED" | "LOADING" | "COMPLETED" | "ERROR"; endTime?: string; message?: string; duration?: string; fileStats?: FileStatistics; startTime?: string; cachedChangesCount?: number; failedRecordsCount?: number; totalProcessedCount?: number; };
    cdcStatus?: { state?: "QUEUED" | "PROCESSING" | "ACCUMULATING_CHANGES" | "COMPLETED" | "ERROR"; message?: string; ddlCount?: number; deleteCount?: number; insertCount?: number; updateCount?: number; lastProcessed?: string; totalProcessedCount?: number; incomingChangesCount?: number; unoptimizedRecordsCount?: number; };
    datasetId?: string;
    streaming?: { state?: "QUEUED" | "RUNNING" | "ERROR"; message?: string; lastProcessed?: string; parseIssueCount?: number; recordsWrittenCount?: number; totalProcessedCount?: number; recordsFilteredCount?: number; unoptimizedRecordsCount?: number; };
    sourceName?: string;
    dataReadiness?: "READY" | "NOT_READY" | "ERROR";
    lastBatchOfChanges?: { state?: "QUEUED" | "PROCESSING" | "COMPLETED" | "ERROR"; endTime?: string; message?: string; duration?: string; fileStats?: FileStatistics; startTime?: string; operationStats?: OperationStatistics; totalProcessedCount?: number; throughputInRecordsPerSecond?: number; };
  }
  export interface DataTaskInstanceState {
    state?: "STARTING" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED" | "STOPPING";
    errors?: Error[];
    endTime?: string;
    general?: { gatewayId?: string; gatewayName?: string; datasetCount?: number; gatewayTaskName?: string; dataTaskUpdatedTo?: string; lakehouseClusterId?: string; liveViewsUpdatedTo?: string; datasetsInErrorCount?: number; lakehouseClusterName?: string; };
    message?: string;
    traceId?: string;
    duration?: string;
    fullLoad?: { errorCount?: number; queuedCount?: number; loadingCount?: number; completedCount?: number; };
    cdcStatus?: { latency?: string; totalProcessedCount?: number; applyingChangesCount?: number; incomingChangesCount?: number; accumulatingChangesCount?: number; throughputInKilobytesPerSecond?: number; };
    startTime?: string;
    streaming?: { latency?: string; errorCount?: number; queuedCount?: number; runningCount?: number; totalProcessedCount?: number; };
    lastBatchOfChanges?: { relatesToRecordsTo?: string; totalProcessedCount?: number; relatesToRecordsFrom?: string; throughputInRecordsPerSecond?: number; };
  }
  export interface DataTaskItemRsp {
    id?: string;
    name?: string;
    type?: DataTaskType;
    ownerId?: string;
    spaceId?: string;
    description?: string;
  }
  export interface DataTaskRuntimeState {
    name?: string;
    type?: DataTaskType;
    lastRun?: DataTaskInstanceState;
    runReadiness?: { state?: "READY_TO_RUN" | "ALREADY_RUNNING" | "NOT_RUNNABLE"; message?: string; };
  }
  export type DataTaskType = "LANDING" | "STORAGE" | "QVD_STORAGE" | "TRANSFORM" | "DATAMART" | "REGISTERED_DATA" | "REPLICATION" | "DISTRIBUTION" | "LAKE_LANDING" | "KNOWLEDGE_MART" | "FILE_BASED_KNOWLEDGE_MART" | "LAKEHOUSE_STORAGE" | "LAKEHOUSE_MIRROR" | "STREAMING_LAKE_LANDING" | "STREAMING_TRANSFORM" | "REPLICATE_LANDING";
  export type DiExportMode = "MINIMAL" | "ALL" | "LEGACY";
  export interface DiProjectItemRsp {
    id?: string;
    name?: string;
    type?: "DATA_PIPELINE" | "DATA_MOVEMENT";
    ownerId?: string;
    spaceId?: string;
    description?: string;
    platformType?: PlatformType;
  }
  export interface DiProjectOperationSelectedTask {
    taskId: string;
  }
  export interface DiSearchTaskRunHistoryReq {
    limit?: number;
    lastId?: string;
    filters?: TaskRunSearchFilter[];
  }
  export interface DiSearchTaskRunHistoryRsp {
    runs?: TaskRunItemRsp[];
    lastId?: string;
    nextPageExists?: boolean;
  }
  export interface Error {
    code?: string;
    title?: string;
    detail?: string;
    source?: ErrorSource;
    status?: number;
  }
  export interface ErrorSource {
    pointer?: string;
    parameter?: string;
  }
  export interface ExportDiProjectReq {
    mode?: DiExportMode;
    includeBindings?: boolean;
  }
  export interface FileStatistics {
    volume?: string;
    processedCount?: number;
  }
  export interface GetDiExportProjectVariablesRsp {
    variables?: { [key: string]: string; };
    nameToIdMap?: { [key: string]: string; };
  }
  export type ImportDiProjectRsp = { [key: string]: unknown };
  export interface ListDataTaskDatasetsRsp {
    datasets?: DataTaskDatasetState[];
  }
  export interface ListDataTasksRsp {
    dataTasks?: DataTaskItemRsp[];
  }
  export interface ListDiProjectsRsp {
    projects?: DiProjectItemRsp[];
  }
  export interface OperationStatistics {
    deleteCount?: number;
    failedCount?: number;
    insertCount?: number;
    updateCount?: number;
  }
  export type PlatformType = "SNOWFLAKE" | "BIGQUERY" | "SYNAPSE" | "DATABRICKS" | "REDSHIFT" | "MSSQL" | "FABRIC" | "QLIK_QVD" | "QLIK_QVD_CUSTOMER_MANAGED" | "QLIK_OPEN_LAKEHOUSE" | "NONE";
  export interface PrepareProjectReq {
    allowRecreate?: boolean;
    selectedTasks?: TaskSelectionList;
  }
  export interface PrepareTaskReq {
    allowRecreate: boolean;
  }
  export type RecreateTaskDatasetsReq = { [key: string]: unknown };
  export interface ReloadDiTaskReq {
    reloadStrategy?: "NONE" | "TRUNCATE" | "COMPARE_AND_APPLY";
    selectedDatasets?: { datasetId?: string; }[];
  }
  export interface ReloadRequestResponse {
    success: boolean;
  }
  export interface StartTaskReq {
    option?: "PROCESS_CHANGES_FROM_TIMESTAMP" | "PROCESS_CHANGES_FROM_POSITION" | "RECOVER_USING_LOCALLY_STORED_CHECKPOINT";
    processChangesFrom?: string;
  }
  export interface TaskRunItemRsp {
    runId?: string;
    status?: TaskRunStatus;
    endTime?: string;
    duration?: string;
    startTime?: string;
    subStatus?: string;
    errorMessage?: string;
    datasetsCount?: number;
    originSubStatus?: string;
    datasetsErrorCount?: number;
  }
  export interface TaskRunSearchFilter {
    field: TaskRunSearchFilterField;
    value: string[];
    operator: TaskRunSearchFilterOperator;
  }
  export type TaskRunSearchFilterField = "ID" | "STATUS" | "SUB_STATUS" | "PERIOD";
  export type TaskRunSearchFilterOperator = "IN" | "NOT_IN" | "BETWEEN";
  export type TaskRunStatus = "STARTING" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED" | "MISFIRED";
  export type TaskSelectionList = DiProjectOperationSelectedTask[];
  export interface UpdateDiExportProjectVariablesReq {
    variables?: { [key: string]: string; };
  }
  export type UpdateDiExportProjectVariablesRsp = { [key: string]: unknown };
  export interface ValidateProjectDefinitionsReport {
    path?: string;
    level?: ValidateProjectDefinitionsReportLevel;
    reason?: string;
  }
  export type ValidateProjectDefinitionsReportLevel = "WARNING" | "ERROR";
  export interface ValidateProjectDefinitionsRsp {
    reports?: ValidateProjectDefinitionsReport[];
  }
  export interface ValidateProjectReq {
    selectedTasks?: TaskSelectionList;
  }
  export type ValidateTaskReq = { [key: string]: unknown };
}

export namespace DirectAccessAgents {
  export interface CancelBenchmarkResponse {
    message?: string | null;
    statusUrl?: LinkResponseObject;
  }
  export type ConfigurationLineBase = ConfigurationLineNumeric | ConfigurationLineString;
  export interface ConfigurationLineNumeric {
    name?: string | null;
    value?: string | null;
    connector?: string | null;
    uiActions?: ("Read" | "Write")[] | null;
    apiActions?: ("Read" | "Write")[] | null;
    description?: string | null;
    displayName?: string | null;
    defaultValue?: string | null;
    pendingValue?: string | null;
    permittedRangeEnd?: number;
    pendingApplication?: boolean;
    allowMultipleValues?: boolean;
    applyWithoutRestart?: boolean;
    permittedRangeStart?: number;
  }
  export interface ConfigurationLineString {
    name?: string | null;
    value?: string | null;
    connector?: string | null;
    uiActions?: ("Read" | "Write")[] | null;
    apiActions?: ("Read" | "Write")[] | null;
    description?: string | null;
    displayName?: string | null;
    defaultValue?: string | null;
    pendingValue?: string | null;
    permittedValues?: string[] | null;
    pendingApplication?: boolean;
    allowMultipleValues?: boolean;
    applyWithoutRestart?: boolean;
  }
  export interface ConfigurationResponse {
    connectors?: ConnectorSettings[] | null;
    dcaasSettings?: ConfigurationLineBase[] | null;
    connectorAgentSettings?: ConfigurationLineBase[] | null;
  }
  export interface ConnectorFlatFileConfigurationResponse {
    result?: string[] | null;
    errorMessage?: ErrorResponse;
  }
  export interface ConnectorSettings {
    settings?: ConfigurationLineBase[] | null;
    connectorName?: string | null;
  }
  export interface ErrorMessage {
    code?: string | null;
    title?: string | null;
    detail?: string | null;
  }
  export interface ErrorResponse {
    errors?: ErrorMessage[] | null;
    traceId?: string | null;
    hasErrors?: boolean;
  }
  export interface FileConnectorAllowedPath {
    path: string;
    spaces?: string[] | null;
  }
  export interface FileConnectorAllowedPathsResponse {
    result?: FileConnectorAllowedPath[] | null;
    errorMessage?: ErrorResponse;
  }
  export interface GetBenchmarkStatusResponse {
    status?: string | null;
    results?: GetBenchmarkStatusResults;
    benchmarkId?: string | null;
    statusMessage?: string | null;
    benchmarkEndTime?: string | null;
    benchmarkStartTime?: string | null;
    totalBytesRequested?: number;
  }
  export interface GetBenchmarkStatusResults {
    latency?: number;
    throughput?: number;
    totalBytesTransferred?: number;
    dataTransmissionEndTime?: string | null;
    dataTransmissionStartTime?: string | null;
  }
  export interface LinkResponseObject {
    href?: string | null;
  }
  export interface MetricsCollectorConnectorConfigurationApiResponse {
    scrapeIntervalSeconds: number;
    metricsCollectionEnabled: boolean;
  }
  export interface MetricsCollectorConnectorConfigurationsApiResponse {
    fileConnector?: MetricsCollectorConnectorConfigurationApiResponse;
    odbcConnector?: MetricsCollectorConnectorConfigurationApiResponse;
    restConnector?: MetricsCollectorConnectorConfigurationApiResponse;
    systemMetrics?: MetricsCollectorConnectorConfigurationApiResponse;
    connectorAgent?: MetricsCollectorConnectorConfigurationApiResponse;
    sapBwConnector?: MetricsCollectorConnectorConfigurationApiResponse;
    sapSqlConnector?: MetricsCollectorConnectorConfigurationApiResponse;
    sapPackageConnector?: MetricsCollectorConnectorConfigurationApiResponse;
  }
  export interface MetricsCollectorIndividualConnectorConfigurationRequest {
    scrapeIntervalSeconds: number;
    metricsCollectionEnabled: boolean;
  }
  export interface MetricsCollectorSettings {
    port: number;
    enabled: boolean;
    localDataRetentionDays: number;
    baseScrapeIntervalSeconds: number;
    localDatabaseFileLocation?: string | null;
    dataRetentionCheckIntervalMinutes: number;
  }
  export interface MetricsCollectorSettingsApiResponse {
    connectorConfigurations?: MetricsCollectorConnectorConfigurationsApiResponse;
    metricsCollectorSettings?: MetricsCollectorSettings;
  }
  export interface MetricsCollectorSettingsApiResponseConnectorConfigurationResponse {
    result?: MetricsCollectorSettingsApiResponse;
    errorMessage?: ErrorResponse;
  }
  export interface OdbcCustomDataType {
    id: string;
    bit?: boolean;
    size?: number;
    qlikDataType: string;
    nativeDataType: string;
  }
  export interface OdbcCustomDataTypeResponse {
    result?: OdbcCustomDataType[] | null;
    errorMessage?: ErrorResponse;
  }
  export interface Operation {
    op: "add" | "replace" | "remove";
    path: "AGENT_LOG_LEVEL" | "AGENT_HEALTH_FAIL_MINUTES_LIMIT" | "AGENT_LOG_OPTIONS" | "EXTEND_FIRST_REQUEST_TIMEOUT" | "RELOAD_CACHE_MEMORY_MB" | "DCAAS_LOG_LEVEL" | "ODBC_LOG_LEVEL" | "ODBC_MAX_PROCESS_COUNT" | "ODBC_PROCESS_ISOLATION_MODE" | "ODBC_RELOAD_SESSION_LIFE" | "SAPBW_LOG_LEVEL" | "SAPBW_MAX_PROCESS_COUNT" | "SAPBW_PROCESS_ISOLATION_MODE" | "SAPSQL_LOG_LEVEL" | "SAPSQL_MAX_PROCESS_COUNT" | "SAPSQL_PROCESS_ISOLATION_MODE" | "SAPPACKAGE_LOG_LEVEL" | "SAPPACKAGE_MAX_PROCESS_COUNT" | "SAPPACKAGE_PROCESS_ISOLATION_MODE" | "FILE_LOG_LEVEL" | "FILE_MAX_PROCESS_COUNT" | "FILE_PROCESS_ISOLATION_MODE" | "REST_LOG_LEVEL" | "REST_MAX_PROCESS_COUNT" | "REST_PROCESS_ISOLATION_MODE" | "ODBC_TABLES_LIMIT_FOR_GENERICODBC" | "OVERRIDE_CHUNKS_CACHE_DIR" | "CHUNK_RECOVERY_RESUME_THRESHOLD_MINUTES" | "REST_ALLOW_LOCALHOST_CONNECTION" | "OPTIONAL_CAPABILITIES" | "AGENT_LOG_MAX_FILE_SIZE_MB" | "AGENT_LOG_RETENTION_DAYS" | "METRICS_LOG_MAX_FILE_SIZE_MB" | "METRICS_LOG_RETENTION_DAYS" | "DCAAS_LOG_RETENTION_DAYS" | "ODBC_LOG_RETENTION_DAYS" | "SAPBW_LOG_RETENTION_DAYS" | "SAPSQL_LOG_RETENTION_DAYS" | "SAPPACKAGE_LOG_RETENTION_DAYS" | "REST_LOG_RETENTION_DAYS" | "FILE_LOG_RETENTION_DAYS";
    value: string;
  }
  export interface PatchOperationResponse {
    data?: PatchOperationValidationResult[] | null;
    errorMessage?: string | null;
    httpStatusCode?: number;
    failedPatchError?: ErrorResponse;
  }
  export interface PatchOperationValidationResult {
    valid?: boolean;
    operation?: Operation;
    validationResult?: string | null;
  }
  export interface RunBenchmarkResponse {
    benchmarkId?: string | null;
  }
  export interface UpdateConfigurationFlatFileRequest {
    contentsToSave?: string[] | null;
  }
  export interface UpdateFileConnectorAllowedPathsRequest {
    fileConnectorAllowedPaths?: FileConnectorAllowedPath[] | null;
  }
  export interface UpdateMetricsCollectorConnectorConfigurationsRequest {
    fileConnector: MetricsCollectorIndividualConnectorConfigurationRequest;
    odbcConnector: MetricsCollectorIndividualConnectorConfigurationRequest;
    restConnector: MetricsCollectorIndividualConnectorConfigurationRequest;
    systemMetrics: MetricsCollectorIndividualConnectorConfigurationRequest;
    connectorAgent: MetricsCollectorIndividualConnectorConfigurationRequest;
    sapBwConnector: MetricsCollectorIndividualConnectorConfigurationRequest;
    sapSqlConnector: MetricsCollectorIndividualConnectorConfigurationRequest;
    sapPackageConnector: MetricsCollectorIndividualConnectorConfigurationRequest;
  }
  export interface UpdateMetricsCollectorSettings {
    port: number;
    enabled: boolean;
    localDataRetentionDays: number;
    baseScrapeIntervalSeconds: number;
    localDatabaseFileLocation: string;
    dataRetentionCheckIntervalMinutes: number;
  }
  export interface UpdateMetricsCollectorSettingsRequest {
    connectorConfigurations: UpdateMetricsCollectorConnectorConfigurationsRequest;
    metricsCollectorSettings: UpdateMetricsCollectorSettings;
  }
  export interface UpdateOdbcCustomTypeMappingsRequest {
    odbcCustomDataTypes?: OdbcCustomDataType[] | null;
  }
}

export namespace Encryption {
  export interface KeyProvider {
    arn: string;
    name: string;
    current?: boolean;
    tenantId?: string;
    createdAt?: string;
    description?: string;
    keyprovider: "AWS-KMS";
    multiRegion?: boolean;
    replicaKeys?: { arn?: string; region?: string; }[];
    arnFingerPrint?: string;
    promotedToCurrentAt?: string;
    demotedFromCurrentAt?: string;
  }
  export interface KeyProviders {
    errors?: KeyProvider[];
  }
  export interface ListKeyProviders {
    errors?: KeyProvider[];
  }
  export interface MigrationInformation {
    id?: string;
    state?: "New" | "InProgress" | "Completed";
    progress?: number;
    tenantId?: string;
    completedAt?: string;
    initiatedAt?: string;
    migratingTo?: string;
    migratingFrom?: string;
    migratingToPrefix?: string;
    migratingToFingerprint?: string;
  }
  export interface ResetMigrationNotNeeded {
    message?: string;
  }
}

export namespace Extensions {
  export interface bundleMeta {
    id?: string;
    name?: string;
    description?: string;
  }
  export interface extension {
    id?: string;
    file?: { [key: string]: unknown };
    icon?: string;
    name?: string;
    tags?: string[];
    type?: string;
    author?: string;
    bundle?: bundleMeta;
    userId?: string;
    bundled?: boolean;
    license?: string;
    preview?: string;
    version?: string;
    checksum?: string;
    homepage?: string;
    keywords?: string;
    loadpath?: string;
    supplier?: string;
    tenantId?: string;
    updateAt?: string;
    createdAt?: string;
    supernova?: boolean;
    deprecated?: string;
    repository?: string;
    description?: string;
    qextVersion?: string;
    dependencies?: { [key: string]: unknown };
    qextFilename?: string;
    migrationState?: string;
  }
  export interface extensions {
    data: extension[];
  }
}

export namespace Glossaries {
  export interface atlanEntity {
    guid?: string;
    labels?: string[];
    status?: string;
    typeName?: string;
    attributes?: atlanEntityAttributes;
    relationshipAttributes?: atlanRelationshipAttributes;
  }
  export interface atlanEntityAttributes {
    guid?: string;
    name?: string;
    usage?: string;
    examples?: unknown;
    relations?: atlanResourceLink;
    displayText?: string;
    abbreviation?: string;
    relationGuid?: string;
    parentCategory?: string;
    userDescription?: string;
  }
  export interface atlanGlossary {
    entity?: atlanEntity;
    referredEntities?: atlanEntity[];
  }
  export interface atlanRelationEntity {
    guid?: string;
    typeName?: string;
    displayText?: string;
    entityStatus?: string;
  }
  export interface atlanRelationshipAttributes {
    isA?: atlanTermHeader;
    terms?: atlanRelationEntity;
    seeAlso?: atlanTermHeader;
    antonyms?: atlanTermHeader;
    synonyms?: atlanTermHeader;
    categories?: atlanRelationEntity;
    classifies?: atlanTermHeader;
    replacedBy?: atlanTermHeader;
  }
  export interface atlanResourceLink {
    url?: string;
    displayName?: string;
  }
  export interface atlanTermHeader {
    guid?: string;
    steward?: string;
    expression?: string;
    description?: string;
    displayText?: string;
    entityStatus?: string;
    relationGuid?: string;
  }
  export interface atlasCategory {
    description?: string;
    displayText?: string;
    categoryGuid?: string;
    relationGuid?: string;
    parentCategoryGuid?: string;
  }
  export interface atlasGlossary {
    guid?: string;
    name?: string;
    terms?: atlasTerm[];
    usage?: string;
    language?: string;
    categories?: atlasCategory[];
    qualifiedName?: string;
    longDescription?: string;
    shortDescription?: string;
  }
  export interface atlasTerm {
    source?: string;
    status?: string;
    steward?: string;
    termGuid?: string;
    expression?: string;
    description?: string;
    displayText?: string;
    relationGuid?: string;
  }
  export interface category {
    id: string;
    name: string;
    parentId?: string;
    stewards?: string[];
    createdAt: string;
    createdBy: string;
    updatedAt: string;
    updatedBy: string;
    glossaryId: string;
    description: string;
  }
  export interface createCategory {
    name?: string;
    parentId?: string;
    stewards?: string[];
    description?: string;
  }
  export interface createGlossary {
    name: string;
    tags?: string[];
    spaceId?: string;
    overview?: string;
    description?: string;
    termTemplate?: termTemplate;
  }
  export interface createTerm {
    name: string;
    tags?: string[];
    linksTo?: termCreateLinksTo[];
    stewards?: string[];
    relatesTo?: termRelatesTo[];
    categories?: string[];
    description?: string;
    abbreviation?: string;
    relatedInformation?: string;
  }
  export interface exportCategory {
    id?: string;
    name?: string;
    parentId?: string;
    description?: string;
    stewardDetails?: stewardDetail[];
  }
  export interface exportGlossary {
    id?: string;
    name?: string;
    tags?: string[];
    terms?: exportTerm[];
    ownerId?: string;
    spaceId?: string;
    overview?: string;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
    updatedBy?: string;
    categories?: exportCategory[];
    description?: string;
    termTemplate?: termTemplate;
  }
  export interface exportTerm {
    id?: string;
    name?: string;
    tags?: string[];
    owner?: importOwner[];
    linksTo?: termCreateLinksTo[];
    stewards?: stewardDetail[];
    relatesTo?: termRelatesTo[];
    categories?: string[];
    description?: string;
    abbreviation?: string;
    stewardDetails?: stewardDetail[];
  }
  export interface glossary {
    id: string;
    name: string;
    tags: string[];
    ownerId: string;
    spaceId: string;
    overview: string;
    createdAt: string;
    createdBy: string;
    updatedAt: string;
    updatedBy: string;
    description: string;
    termTemplate: termTemplate;
  }
  export interface importCategory {
    id?: string;
    name?: string;
    parentId?: string;
    stewards?: string[];
    description?: string;
    stewardDetails?: stewardDetail[];
  }
  export interface importOwner {
    name?: string;
    email?: string;
    userId?: string;
  }
  export interface importTerm {
    id?: string;
    name?: string;
    tags?: string[];
    owner?: importOwner[];
    linksTo?: termCreateLinksTo[];
    stewards?: stewardDetail[];
    relatesTo?: termRelatesTo[];
    categories?: string[];
    description?: string;
    abbreviation?: string;
    stewardDetails?: stewardDetail[];
  }
  export interface qlikGlossary {
    name?: string;
    tags?: string[];
    terms?: importTerm[];
    spaceId?: string;
    overview?: string;
    categories?: importCategory[];
    description?: string;
    termTemplate?: termTemplate;
  }
  export interface stewardDetail {
    name?: string;
    email?: string;
    userId?: string;
  }
  export interface term {
    id: string;
    name: string;
    tags: string[];
    status: termStatus;
    linksTo?: termLinksTo[];
    revision: number;
    stewards: string[];
    createdAt: string;
    createdBy: string;
    relatesTo?: termRelatesTo[];
    updatedAt: string;
    updatedBy: string;
    categories?: string[];
    glossaryId: string;
    description: string;
    abbreviation: string;
    referredRelations?: termRelatesTo[];
    relatedInformation: string;
  }
  export interface termCreateLinksTo {
    type?: "definition" | "related";
    resourceId: string;
    resourceType: "app" | "dataset";
    subResourceId?: string;
    subResourceName?: string;
    subResourceType?: "master_dimension" | "master_measure" | "field";
  }
  export interface termLinksTo {
    id?: string;
    name?: string;
    type?: "definition" | "related";
    title?: string;
    status?: number;
    openUrl?: string;
    createdAt?: string;
    createdBy?: string;
    resourceId?: string;
    resourceType?: "app" | "dataset";
    subResourceId?: string;
    resourceSpaceId?: string;
    subResourceName?: string;
    subResourceType?: "master_dimension" | "master_measure" | "field";
    subResourceInvalid?: boolean;
  }
  export interface termRelatesTo {
    type: "isA" | "hasA" | "seeAlso" | "synonym" | "antonym" | "classifies" | "other" | "replaces" | "replacedBy" | "hasSubtype" | "preferredTerm" | "seeInstead" | "defines" | "definedBy";
    termId: string;
  }
  export interface termStatus {
    type: "draft" | "verified" | "deprecated";
    updatedAt: string;
    updatedBy: string;
  }
  export interface termTemplate {
    relatedInformation?: string;
  }
}

export namespace Groups {
  export type AssignedRoles = { id: string; name: string; type: "default" | "custom"; level: "admin" | "user"; }[];
  export type AssignedRolesRefIDs = { id: string; }[];
  export type AssignedRolesRefNames = { name: string; }[];
  export interface Filter {
    filter?: string;
  }
  export interface Group {
    id: string;
    name: string;
    links: { self: { href: string; }; };
    status: "active" | "disabled";
    tenantId: string;
    createdAt: string;
    createdBy?: string;
    updatedBy?: string;
    description?: string;
    providerType?: "idp" | "custom";
    assignedRoles?: AssignedRoles;
    lastUpdatedAt: string;
  }
  export interface GroupPostSchema {
    name: string;
    status?: "active";
    description?: string;
    providerType?: "idp" | "custom";
    assignedRoles?: AssignedRolesRefIDs | AssignedRolesRefNames;
  }
  export interface GroupSettings {
    links: { self: { href: string; }; };
    tenantId: string;
    systemGroups?: { "000000000000000000000001"?: { id?: "000000000000000000000001"; name?: "com.qlik.Everyone"; enabled?: boolean; createdAt?: string; assignedRoles?: AssignedRoles; lastUpdatedAt?: string; }; };
    /** @deprecated */ syncIdpGroups?: boolean;
    autoCreateGroups: boolean;
  }
}

export namespace IdentityProviders {
  export interface BaseIDP {
    id?: string;
    meta?: { [key: string]: unknown };
    active?: boolean;
    created?: string;
    protocol?: IDPProtocol;
    provider?: IDPProvider;
    tenantIds?: string[];
    description?: string;
    interactive?: boolean;
    lastUpdated?: string;
    clockToleranceSec?: number;
    createNewUsersOnLogin?: boolean;
    postLogoutRedirectUri?: string;
  }
  export interface CertificateInfo {
    name?: string;
    signature?: boolean;
    encryption?: boolean;
    certificate: string;
  }
  export interface CreateJWTAuthPayload {
    options: { issuer: string; staticKeys: { kid: string; pem: string; }[]; };
    protocol: "jwtAuth";
    provider: "external";
    tenantIds?: string[];
    description?: string;
    clockToleranceSec?: number;
  }
  export interface CreateOIDCPayload {
    options?: { realm?: string; audience?: string; discoveryUrl?: string; claimsMapping: claimsMappingNonInteractive; allowedClientIds?: string[]; openid_configuration?: OpenIDConfiguration; };
    protocol: "OIDC";
    provider: "auth0" | "okta" | "generic" | "salesforce" | "keycloak" | "adfs" | "azureAD";
    tenantIds?: string[];
    skipVerify?: boolean;
    description?: string;
    interactive: boolean;
    pendingOptions?: { realm?: string; scope?: string; clientId: string; clientSecret: string; discoveryUrl?: string; claimsMapping: claimsMappingInteractive; decryptingKey?: decryptingKey; idTokenSignatureAlg?: "RS256" | "RS512"; openid_configuration?: OpenIDConfiguration; useClaimsFromIdToken?: boolean; blockOfflineAccessScope?: boolean; emailVerifiedAlwaysTrue?: boolean; };
    clockToleranceSec?: number;
    createNewUsersOnLogin?: boolean;
    postLogoutRedirectUri?: string;
  }
  export interface CreateSAMLPayload {
    options?: { entityId?: string; metadata?: { raw: string; }; signOnUrl?: string; certificates?: CertificateInfo[]; nameIdFormat?: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"; claimsMapping: claimsMappingSAML; allowIdpInitiatedLogin?: boolean; };
    protocol: "SAML";
    provider: "okta" | "generic" | "adfs" | "azureAD";
    tenantIds?: string[];
    skipVerify?: boolean;
    description?: string;
    interactive: boolean;
    pendingOptions?: { entityId?: string; metadata?: { raw: string; }; signOnUrl?: string; certificates?: CertificateInfo[]; nameIdFormat?: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"; claimsMapping: claimsMappingSAML; allowIdpInitiatedLogin?: boolean; };
    clockToleranceSec?: number;
    createNewUsersOnLogin?: boolean;
    postLogoutRedirectUri?: string;
  }
  export type IDP = IDPOIDC | IDPSAML | IDPJWTAuth;
  export type IDPJWTAuth = BaseIDP & { options?: { issuer?: string; staticKeys?: { kid?: string; pem?: string; }[]; }; };
  export interface IDPMeta {
    userPortalLink?: string;
    upgradeSubscriptionLink?: string;
  }
  export type IDPOIDC = BaseIDP & { options?: IDPOIDCOptions; pendingState?: "verified" | "pending" | "error"; pendingResult?: PendingResult; pendingOptions?: IDPOIDCOptions; };
  export interface IDPOIDCOptions {
    realm?: string;
    scope?: string;
    issuer?: string;
    clientId?: string;
    clientSecret?: string;
    discoveryUrl?: string;
    claimsMapping?: claimsMappingInteractive;
    decryptingKey?: decryptingKey;
    openid_configuration?: OpenIDConfiguration;
    blockOfflineAccessScope?: boolean;
    emailVerifiedAlwaysTrue?: boolean;
  }
  export type IDPPostSchema = CreateOIDCPayload | CreateJWTAuthPayload | CreateSAMLPayload;
  export type IDPProtocol = "OIDC" | "SAML" | "jwtAuth" | "qsefw-local-bearer-token";
  export type IDPProvider = "auth0" | "okta" | "qlik" | "generic" | "salesforce" | "keycloak" | "adfs" | "external" | "azureAD";
  export type IDPSAML = BaseIDP & { options?: IDPSAMLOptions; pendingState?: "verified" | "pending" | "error"; pendingResult?: PendingResult; pendingOptions?: IDPSAMLOptions; };
  export interface IDPSAMLOptions {
    entityId?: string;
    signOnUrl?: string;
    signingKeys?: SigningKey[];
    certificates?: CertificateInfo[];
    nameIdFormat?: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
    claimsMapping?: claimsMappingSAML;
    allowIdpInitiatedLogin?: boolean;
    signingKeySelectedRefId?: string;
  }
  export interface IDPsStatus {
    idps_metadata?: { active?: boolean; provider?: IDPProvider; interactive?: boolean; }[];
    active_interactive_idps_count?: number;
  }
  export interface OpenIDConfiguration {
    issuer: string;
    jwks_uri: string;
    token_endpoint: string;
    userinfo_endpoint?: string;
    end_session_endpoint?: string;
    authorization_endpoint: string;
    introspection_endpoint?: string;
  }
  export interface PendingResult {
    error?: string;
    status: "success" | "pending" | "error" | "claimsError" | "callbackError" | "tokenError" | "protocolError" | "networkError" | "configChangedDuringTestError";
    started?: string;
    protocol?: "OIDC" | "SAML";
    idpClaims?: { [key: string]: unknown };
    oauth2Error?: { error: string; errorURI?: string; errorDescription?: string; };
    resultantClaims?: { [key: string]: unknown };
  }
  export interface SigningKey {
    refId?: string;
    certificate?: string;
  }
  export interface claimsMappingInteractive {
    sub?: string[];
    name?: string[];
    email?: string[];
    groups?: string[];
    locale?: string[];
    picture?: string[];
    zoneinfo?: string[];
    client_id?: string[];
    email_verified?: string[];
  }
  export interface claimsMappingNonInteractive {
    sub?: string[];
    client_id?: string[];
  }
  export interface claimsMappingSAML {
    sub: string[];
    name: string[];
    email: string[];
    groups: string[];
    picture: string[];
  }
  export interface decryptingKey {
    jwks?: string;
    keyId?: string;
    keySize: number;
    keyType: string;
    createdAt?: string;
    createdBy?: string;
    publicKey?: string;
    certificate?: string;
  }
}

export namespace Items {
  export interface ItemsSettingsResponseBody {
    usageMetricsEnabled: boolean;
  }
  export interface ItemsUpdateItemRequestBody {
    name?: string;
    spaceId?: string;
    resourceId?: string;
    description?: string;
    thumbnailId?: string;
    resourceLink?: string;
    resourceType: itemResourceTypeEnum;
    resourceSubType?: string;
    resourceUpdatedAt?: string;
    resourceAttributes?: { [key: string]: unknown; };
    resourceCustomAttributes?: { [key: string]: unknown; };
  }
  export interface Link {
    href?: string;
  }
  export interface collectionLinksResponseBody {
    self?: Link;
    items?: Link;
  }
  export interface collectionMetaResponseBody {
    items?: itemsResultResponseBody;
  }
  export interface collectionResultResponseBody {
    id: string;
    full?: boolean;
    meta?: collectionMetaResponseBody;
    name: string;
    type: "private" | "public" | "favorite" | "publicgoverned";
    links: collectionLinksResponseBody;
    tenantId: string;
    createdAt: string;
    creatorId?: string;
    itemCount: number;
    updatedAt: string;
    updaterId?: string;
    description?: string;
  }
  export interface itemLinksResponseBody {
    open?: Link;
    self?: Link;
    qvPlugin?: Link;
    thumbnail?: Link;
    collections?: Link;
  }
  export interface itemMetaResponseBody {
    tags: itemTagResponseBody[];
    actions: string[];
    collections: itemTagResponseBody[];
    isFavorited: boolean;
  }
  export type itemResourceTypeEnum = "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page";
  export interface itemResultResponseBody {
    id: string;
    meta: itemMetaResponseBody;
    name: string;
    links: itemLinksResponseBody;
    actions: string[];
    ownerId?: string;
    spaceId?: string;
    tenantId: string;
    createdAt: string;
    creatorId?: string;
    itemViews?: itemViewsResponseBody;
    updatedAt: string;
    updaterId?: string;
    resourceId?: string;
    description?: string;
    isFavorited: boolean;
    thumbnailId?: string;
    resourceLink?: string;
    resourceSize?: itemsResourceSizeResponseBody;
    resourceType: itemResourceTypeEnum;
    collectionIds: string[];
    resourceSubType?: string;
    resourceCreatedAt: string;
    resourceUpdatedAt: string;
    resourceAttributes: { [key: string]: unknown; };
    resourceReloadStatus?: string;
    resourceReloadEndTime?: string;
    resourceCustomAttributes: { [key: string]: unknown; };
  }
  export interface itemTagResponseBody {
    id: string;
    name: string;
  }
  export interface itemViewsResponseBody {
    week?: itemViewsWeeksResponseBody[];
    total?: number;
    trend?: number;
    unique?: number;
    usedBy?: number;
  }
  export interface itemViewsWeeksResponseBody {
    start?: string;
    total?: number;
    unique?: number;
  }
  export interface itemsLinksResponseBody {
    next?: Link;
    prev?: Link;
    self?: Link;
    collection?: Link;
  }
  export interface itemsResourceSizeResponseBody {
    appFile?: number;
    appMemory?: number;
  }
  export interface itemsResultResponseBody {
    data: itemResultResponseBody[];
    links: itemsLinksResponseBody;
  }
}

export namespace Knowledgebases {
  export interface chunk {
    text: string;
    chunkMeta: kbChunkMeta;
    tfidfScore?: number;
    searchSource?: string;
    semanticScore?: number;
  }
  export interface chunking {
    size: number;
    type: string;
    overlap: number;
    separators: string[];
    keepSeparator: boolean;
  }
  export interface contentSummary {
    fileSize: number;
    textSize: number;
    fileCount: number;
    effectivePages: number;
  }
  export interface createDataSource {
    name: string;
    type: "file" | "web" | "database";
    fileConfig?: dataSourceFileConfig;
  }
  export interface createKnowledgeBase {
    name: string;
    tags?: string[];
    spaceId: string;
    description?: string;
    advancedIndexing?: boolean;
    selectedErrorsCount?: number;
  }
  export interface dataSource {
    id: string;
    name?: string;
    type: "file" | "web" | "database";
    spaceId?: string;
    chunking?: chunking;
    syncInfo?: dataSourceSyncStatus;
    fileConfig?: dataSourceFileConfig;
    sourceCount?: number;
    contentSummary: contentSummary;
  }
  export interface dataSourceCrawlPattern {
    type: "include" | "exclude";
    pattern: string;
  }
  export interface dataSourceFileConfig {
    files?: string[];
    scope?: dataSourceFileCrawlScope;
    folder?: string;
    userId: string;
    connectionId: string;
    crawlPatterns?: dataSourceCrawlPattern[];
  }
  export interface dataSourceFileCrawlScope {
    depth: number;
    maxSize?: number;
    extensions?: string[];
    maxFilesTotal?: number;
    modifiedAfter?: string;
    maxFilesPerFolder?: number;
  }
  export interface dataSourceInput {
    id: string;
    name?: string;
    type: "file" | "web" | "database";
    spaceId?: string;
    chunking?: chunking;
    syncInfo?: dataSourceSyncStatusInput;
    fileConfig?: dataSourceFileConfig;
    sourceCount?: number;
    contentSummary: contentSummary;
  }
  export interface dataSourceSync {
    id: string;
  }
  export interface dataSourceSyncStatus {
    status: "neverIndexed" | "progress" | "completed" | "completedWithError" | "toAdd" | "toDelete";
    startedAt: string;
    lastSyncId?: string;
    completedAt: string;
  }
  export interface dataSourceSyncStatusInput {
    status?: "neverIndexed" | "progress" | "completed" | "completedWithError" | "toAdd" | "toDelete";
    startedAt?: string;
    lastSyncId?: string;
    completedAt?: string;
  }
  export interface docStats {
    added: number;
    errors: number;
    deleted: number;
    updated: number;
    deltaBytes: number;
    deltaTextSize: number;
    largestFileSize: number;
    deltaEffectivePages: number;
    totalBytesProcessed: number;
  }
  export interface downloadFile {
    path: string;
  }
  export interface downloadFileResponse {
    url: string;
    name: string;
    spaceId: string;
    fileSize: number;
    mimeType: string;
    lastUpdatedAt: string;
  }
  export interface duration {
    chunk: number;
    embed: number;
    parse: number;
    store: number;
    download: number;
  }
  export type indexingErrorCode = "unknown" | "file_size_exceeded" | "download_failed" | "parse_failed" | "parse_timeout" | "chunk_failed" | "chunk_timeout" | "guardrail_blocked" | "unsupported_file" | "index_verification_failed" | "file_not_found" | "document_has_macros" | "scan_failed" | "pages_limit_exceeded" | "pages_enforcement_failed" | "governance_budget_exceeded";
  export interface kbChunkMeta {
    source: string;
    chunkId: string;
    documentId: string;
    datasourceId: string;
    knowledgeBaseId: string;
  }
  export type knowledgeBase = knowledgeBaseLight & { datasources?: dataSource[]; };
  export interface knowledgeBaseLight {
    id: string;
    name: string;
    tags: string[];
    ownerId: string;
    spaceId: string;
    tenantId?: string;
    createdAt: string;
    createdBy: string;
    updatedAt: string;
    updatedBy: string;
    description: string;
    lastIndexedAt?: string;
    contentSummary: contentSummary;
    advancedIndexing?: boolean;
    selectedErrorsCount?: number;
  }
  export interface schedule {
    calendars?: scheduleCalendar[];
    intervals?: scheduleInterval[];
  }
  export interface scheduleCalendar {
    hour: scheduleRange[];
    year: scheduleRange[];
    month: scheduleRange[];
    minute: scheduleRange[];
    second: scheduleRange[];
    comment: string;
    dayOfWeek: scheduleRange[];
    dayOfMonth: scheduleRange[];
  }
  export interface scheduleInterval {
    every: string;
    offset?: string;
  }
  export interface scheduleRange {
    end?: number;
    step?: number;
    start: number;
  }
  export interface scheduleWithManifest {
    ownerId: string;
    spaceId?: string;
    tenantId: string;
    calendars: scheduleCalendar[];
    intervals?: scheduleInterval[];
    datasourceId?: string;
    knowledgebaseId: string;
  }
  export interface searchRequest {
    topN?: number;
    prompt: string;
    searchMode?: "SIMPLE" | "FULL";
  }
  export interface searchResponse {
    chunks: chunk[];
  }
  export interface syncErrorSummary {
    code: indexingErrorCode;
    count: number;
    sample?: string;
    sources?: string[];
  }
  export interface syncHistory {
    id: string;
    status: "neverIndexed" | "progress" | "completed" | "completedWithError";
    docStats: docStats;
    startedAt: string;
    completedAt?: string;
    triggerType: string;
    connectionId: string;
    datasourceId: string;
    errorSummary?: syncErrorSummary[];
    selectedErrors?: string[];
  }
  export interface syncHistoryDetails {
    id: string;
    error?: string;
    action: "add" | "delete" | "update";
    chunks?: number;
    source: string;
    syncId: string;
    duration?: duration;
    fileSize?: number;
    syncedAt: string;
    chunkSize?: number;
    errorCode?: indexingErrorCode;
    explicitPages: number;
    fileStartedAt?: string;
    fileCompletedAt?: string;
    fileLastModified?: string;
  }
}

export namespace Licenses {
  export interface assignmentsActionsAddRequest {
    add: { /** @deprecated */ name?: string; type: string; /** @deprecated */ userId?: string; subject: string; }[];
  }
  export interface assignmentsActionsAddResponse {
    data: { code?: string; type?: string; title?: string; status: number; subject: string; }[];
  }
  export interface assignmentsActionsDeleteRequest {
    delete: { type: string; subject: string; }[];
  }
  export interface assignmentsActionsDeleteResponse {
    data: { code?: string; type?: string; title?: string; status: number; subject?: string; }[];
  }
  export interface assignmentsActionsUpdateRequest {
    update: { type?: string; subject: string; sourceType?: string; sourceSubject?: string; }[];
  }
  export interface assignmentsActionsUpdateResponse {
    data: { code?: string; type?: string; title?: string; status: number; subject?: string; sourceType?: string; sourceSubject?: string; }[];
  }
  export interface licenseOverview {
    trial: boolean;
    valid: string;
    origin: "Internal" | "External";
    status: "Ok" | "Blacklisted" | "Expired";
    product: string;
    updated: string;
    allotments: { name: "professional" | "analyzer" | "analyzer_time"; units: number; overage?: number; unitsUsed: number; usageClass: string; }[];
    changeTime?: string;
    customerId?: string;
    licenseKey: string;
    parameters: { name: string; valid: string; access?: { allotment?: string; }; values?: { [key: string]: unknown }; }[];
    licenseType?: string;
    licenseNumber: string;
    latestValidTime?: string;
    secondaryNumber: string;
    capabilityBankId?: string;
    parentLicenseNumber?: string;
  }
  export interface licenseStatus {
    type: "Signed" | "Plain" | "2.0";
    trial: boolean;
    valid: string;
    origin: "Internal" | "External";
    status: "Ok" | "Blacklisted" | "Expired" | "Missing";
    product: string;
    deactivated: boolean;
    extensionStatus: "Unavailable" | "Pending" | "Available";
  }
  export interface settingsBody {
    autoAssignAnalyzer?: boolean;
    autoAssignProfessional?: boolean;
  }
}

export namespace LineageGraphs {
  export interface dataAsset {
    id?: string;
    type?: string;
    label?: string;
    subtype?: string;
  }
  export interface edge {
    id?: string | null;
    source?: string;
    target?: string;
    metadata?: { type?: string; };
    relation?: string;
  }
  export type emptyReturn = { [key: string]: unknown };
  export interface graph {
    type?: string;
    edges?: edge[];
    label?: string;
    nodes?: nodes;
    directed?: boolean;
    metadata?: { total?: number; createdAt?: string; producerId?: string; specVersion?: string; producerType?: string; };
  }
  export interface graphLevelsResponse {
    graph?: graph;
    graphs?: graphs;
  }
  export interface graphResponse {
    graph?: graph;
  }
  export interface graphs {
    graphs?: graph[];
  }
  export interface graphsResponse {
    graphs?: graphs;
  }
  export interface lineageOverviewInfo {
    tableQRI?: string | null;
    tableLabel?: string | null;
    resourceQRI?: string | null;
    resourceLabel?: string | null;
  }
  export interface multiStatusResponse {
    data?: multiStatusResponseItem[];
  }
  export interface multiStatusResponseItem {
    code?: string;
    title?: string;
    status?: number;
    resource?: overviewItem;
  }
  export interface node {
    label?: string;
    metadata?: { id: string; type: string; fields?: number; tables?: number; subtype?: string; filePath?: string; dataAsset?: dataAsset; };
  }
  export type nodes = { [key: string]: node; };
  export interface overviewItem {
    qri?: string;
    lineage?: lineageOverviewInfo[];
  }
  export interface overviewItems {
    resources?: overviewItem[];
  }
  export type qris = string[];
}

export namespace Ml {
  export interface APIError {
    code: string;
    meta?: { issue?: string; details?: string; errorId?: string; argument?: string; resource?: string; resourceId?: string; };
    title: string;
    detail?: string;
  }
  export interface Alias {
    id: EntityId;
    mode: AliasMode;
    name: EntityName;
    models: ModelsInfo;
    createdAt: CreatedAt;
    createdBy: string;
    updatedAt: UpdatedAt;
    deploymentId: DeploymentId;
  }
  export interface AliasGetResponse {
    data: { id: EntityId; type: "alias"; attributes: Alias; };
  }
  export type AliasId = string;
  export interface AliasInput {
    data: { type: "alias"; attributes: { name: EntityName; models: ModelsInfo; }; };
  }
  export type AliasMode = "default" | "undefined";
  export interface AliasPostResponse {
    data: { id: EntityId; type: "alias"; attributes: Alias; };
  }
  export type AnyType = unknown;
  export interface BatchPrediction {
    id?: EntityId;
    name?: EntityName;
    errors?: Errors;
    status?: BatchPredictionStatus;
    aliasId?: AliasId;
    ownerId?: OwnerId;
    schedule?: BatchPredictionSchedule;
    createdAt?: CreatedAt;
    createdBy?: string;
    dataSetId?: DataSetId;
    datasetId?: string;
    updatedAt?: UpdatedAt;
    writeback?: BatchPredictionWriteback;
    indexColumn?: IndexColumn;
    deploymentId?: DeploymentId;
    errorMessage?: ErrorMessage;
    outputDataset?: string;
  }
  export interface BatchPredictionActionResponse {
    data: { id: EntityId; type: "job"; attributes: PredictionJobResponse; };
  }
  export interface BatchPredictionGetResponse {
    data: { id: EntityId; type: "batch-prediction"; attributes: BatchPrediction; };
  }
  export interface BatchPredictionInput {
    data?: { type?: "batch-prediction"; attributes?: { name?: EntityName; aliasId?: AliasId; schedule?: BatchPredictionScheduleInputAttributes; dataSetId?: DataSetId; writeback?: BatchPredictionWriteback; description?: string; indexColumn?: IndexColumn; deploymentId?: DeploymentId; }; };
  }
  export interface BatchPredictionPostResponse {
    data: { id: EntityId; type: "batch-prediction"; attributes: BatchPrediction; };
  }
  export interface BatchPredictionSchedule {
    status?: "pending" | "active" | "error" | "error_scheduler_unreachable" | "error_scheduler_callback_error" | "licence_advanced_features_required" | "failing_schedule_permission";
    timezone?: string;
    recurrence?: string[];
    endDateTime?: string;
    chronosJobId?: string;
    startDateTime?: string;
    failureAttempts?: number;
    applyDatasetChangeOnly?: boolean;
    lastSuccessfulDateTime?: string;
  }
  export interface BatchPredictionScheduleGetResponse {
    data: { id: EntityId; type: "batch-prediction-schedule"; attributes: BatchPredictionSchedule; };
  }
  export interface BatchPredictionScheduleInput {
    data?: { type?: "batch-prediction-schedule"; attributes?: BatchPredictionScheduleInputAttributes; };
  }
  export interface BatchPredictionScheduleInputAttributes {
    timezone: string;
    recurrence: string[];
    endDateTime?: string;
    startDateTime: string;
    applyDatasetChangeOnly: boolean;
  }
  export interface BatchPredictionSchedulePutResponse {
    data: { id: EntityId; type: "batch-prediction-schedule"; attributes: BatchPredictionSchedule; };
  }
  export type BatchPredictionStatus = "modified" | "ready" | "error" | "cancelled" | "pending";
  export interface BatchPredictionWriteback {
    format: "qvd" | "parquet" | "csv";
    dstName: string;
    spaceId: string;
    dstShapName?: string;
    dstSourceName?: string;
    dstCoordShapName?: string;
    dstNotPredictedName?: string;
  }
  export interface BinaryImbalanceSampling {
    sampleClass?: string;
    sampleRatio?: number;
    sampleDirection?: "up" | "down";
  }
  export interface BinnedFrequency {
    binEdge?: number;
    frequency?: number;
  }
  export type ChangeType = "categorical" | "numeric" | "date" | "freetext" | null;
  export interface ColumnTransform {
    name: string;
    changeType: string;
  }
  export type CorrId = string;
  export type CorrType = "batch-prediction" | "experiment-version";
  export type CreatedAt = string;
  export type CreatedBy = string;
  export type DataSetId = string;
  export interface DataSetProfile {
    meta: ProfileMetadata;
    samples?: TableSample[];
    profiles?: TableProfile[];
  }
  export type DataType = "DATE" | "TIME" | "DATETIME" | "TIMESTAMP" | "STRING" | "DOUBLE" | "DECIMAL" | "INTEGER" | "BOOLEAN" | "BINARY" | "CUSTOM" | "FLOAT" | "OBJECT";
  export type DatasetOrigin = "new" | "changed" | "refreshed" | "same";
  export type DateIndexes = string[];
  export type DeletedAt = string;
  export type DeployedModelIds = string[];
  export interface DeployedModelsInput {
    data: { type: "deployed-models"; attributes: { deployedModelIds: DeployedModelIds; }; };
  }
  export interface Deployment {
    id: EntityId;
    name: EntityName;
    errors?: Errors;
    modelId: ModelId;
    ownerId: OwnerId;
    spaceId: SpaceId;
    createdAt: CreatedAt;
    createdBy: CreatedBy;
    updatedAt: UpdatedAt;
    deprecated: boolean;
    description: EntityDescription;
    errorMessage?: ErrorMessage;
    deployedModelIds?: DeployedModelIds;
    enablePredictions: boolean;
  }
  export interface DeploymentGetResponse {
    data: { id: EntityId; type: "deployment"; attributes: Deployment; };
  }
  export type DeploymentId = string;
  export interface DeploymentInput {
    data?: { type?: "deployment"; attributes?: { name: EntityName; modelId: ModelId; spaceId: SpaceId; deprecated?: boolean; description?: EntityDescription; enablePredictions?: boolean; }; };
  }
  export interface DeploymentPostResponse {
    data: { id: EntityId; type: "deployment"; attributes: Deployment; };
  }
  export interface DroppedFeature {
    name?: string;
    reason?: "highly_correlated" | "has_target_leakage" | "is_date_engineered" | "feature_with_low_importance";
  }
  export type EntityDescription = string;
  export type EntityId = string;
  export type EntityName = string;
  export type ErrorMessage = string;
  export type Errors = APIError[];
  export interface Experiment {
    id: EntityId;
    name?: EntityName;
    ownerId: OwnerId;
    spaceId: SpaceId;
    tenantId: TenantId;
    createdAt: CreatedAt;
    updatedAt: UpdatedAt;
    description?: EntityDescription;
  }
  export interface ExperimentGetResponse {
    data: { id: EntityId; type: "experiment"; attributes: Experiment; };
  }
  export type ExperimentId = string;
  export interface ExperimentInput {
    data?: { type?: "experiment"; attributes?: { name: EntityName; spaceId: SpaceId; description?: EntityDescription; }; };
  }
  export type ExperimentMode = "intelligent" | "manual" | "manual_hpo";
  export interface ExperimentModelRecommendationFilter {
    deployed?: boolean;
    algorithms?: ModelAlgorithm[];
    fullSampling?: boolean;
    versionNumbers?: number[];
  }
  export interface ExperimentModelRecommendationPostResponse {
    data: { type: "model-recommendation"; attributes: { bestModel?: ModelForRecommendations; fastestModel?: ModelForRecommendations; mostAccurateModel?: ModelForRecommendations; }; };
  }
  export interface ExperimentPostResponse {
    data: { id: EntityId; type: "experiment"; attributes: Experiment; };
  }
  export type ExperimentType = "binary" | "multiclass" | "regression";
  export interface ExperimentVersion {
    id: EntityId;
    name?: EntityName;
    errors?: Errors;
    status: "ready" | "error" | "cancelled" | "pending" | "dataprep_requested" | "datasync_requested" | "datasync_done";
    target: string;
    pipeline?: Pipeline;
    createdAt: CreatedAt;
    dataSetId: DataSetId;
    profileId?: string;
    updatedAt: UpdatedAt;
    algorithms?: ModelAlgorithm[];
    topModelId?: string;
    dateIndexes?: DateIndexes;
    errorMessage?: ErrorMessage;
    experimentId: ExperimentId;
    featuresList?: FeaturesList;
    lastBatchNum?: number;
    datasetOrigin?: DatasetOrigin;
    versionNumber?: number;
    experimentMode?: ExperimentMode;
    experimentType: ExperimentType;
    createdByUserId: OwnerId;
    trainingDuration?: TrainingDuration;
    preprocessedInsights?: PreprocessedInsightColumn[];
  }
  export interface ExperimentVersionGetResponse {
    data: { id: EntityId; type: "experiment-version"; attributes: ExperimentVersion; };
  }
  export type ExperimentVersionId = string;
  export interface ExperimentVersionInput {
    data: { type: "experiment-version"; attributes: { name: string; target: string; pipeline?: Pipeline; dataSetId: DataSetId; algorithms?: ModelAlgorithm[]; dateIndexes?: DateIndexes; featuresList: FeaturesList; datasetOrigin?: DatasetOrigin; experimentMode: ExperimentMode; experimentType: ExperimentType; trainingDuration?: TrainingDuration; }; };
  }
  export interface ExperimentVersionPostResponse {
    data: { id: EntityId; type: "experiment-version"; attributes: ExperimentVersion; };
  }
  export interface Feature {
    name?: string;
    include?: boolean;
    dataType?: DataType;
    changeType?: ChangeType;
    featureType?: FeatureType;
    parentFeature?: string | null;
  }
  export interface FeatureInsights {
    name: string;
    insights: Insights[];
    willBeDropped: boolean;
    cannotBeTarget: boolean;
    experimentTypes: ExperimentType[];
    defaultFeatureType?: FeatureType;
    engineeredFeatures?: string[];
    estimatedMaxForecastHorizon?: number;
  }
  export type FeatureType = "categorical" | "numeric" | "date" | "freetext";
  export type FeaturesList = Feature[];
  export interface FieldProfile {
    name?: string;
    tags?: string[];
    index?: number;
    median?: number;
    average?: number;
    dataType?: string;
    kurtosis?: number;
    skewness?: number;
    fractiles?: number[];
    sampleValues?: string[];
    technicalName?: string;
    classification?: ProfileClassification;
    nullValueCount?: number;
    textValueCount?: number;
    zeroValueCount?: number;
    maxNumericValue?: number;
    maxStringLength?: number;
    minNumericValue?: number;
    minStringLength?: number;
    sumStringLength?: number;
    emptyStringCount?: number;
    sumNumericValues?: number;
    numericValueCount?: number;
    standardDeviation?: number;
    distinctValueCount?: number;
    mostFrequentValues?: ProfileFrequency[];
    negativeValueCount?: number;
    positiveValueCount?: number;
    averageStringLength?: number;
    frequencyDistribution?: BinnedFrequency[];
    lastSortedStringValue?: string;
    firstSortedStringValue?: string;
    sumSquaredNumericValues?: number;
  }
  export type FileType = string;
  export type IncludeProfileInsightsField = "dataSetProfile";
  export type IndexColumn = string;
  export type Insights = "constant" | "high_cardinality" | "high_cardinality_integer" | "too_many_nulls" | "will_be_impact_encoded" | "will_be_one_hot_encoded" | "possible_free_text_encoded" | "valid_index" | "underrepresented_class" | "invalid_column_name" | "will_be_date_engineered";
  export type JobType = "prediction";
  export interface Model {
    id?: EntityId;
    name?: EntityName;
    errors?: Errors;
    hpoNum?: number;
    seqNum?: number;
    status?: ModelStatus;
    columns?: string[];
    metrics?: ModelMetrics;
    batchNum?: number;
    algoAbbrv?: ModelAlgorithmAbbreviation;
    algorithm?: string;
    createdAt?: CreatedAt;
    updatedAt?: UpdatedAt;
    modelState?: ModelState;
    description?: EntityDescription;
    anomalyRatio?: number | null;
    errorMessage?: ErrorMessage;
    samplingRatio?: number;
    binningFeatures?: string[] | null;
    droppedFeatures?: DroppedFeature[];
    experimentVersionId?: ExperimentVersionId;
    powerTransformFeatures?: string[] | null;
    binaryImbalanceSampling?: BinaryImbalanceSampling;
  }
  export type ModelAlgorithm = "catboost_classifier" | "catboost_regression" | "elasticnet_regression" | "gaussian_nb" | "kneighbors_classifier" | "lasso_regression" | "lasso" | "lgbm_classifier" | "lgbm_regression" | "linear_regression" | "logistic_regression" | "random_forest_classifier" | "random_forest_regression" | "sgd_regression" | "xgb_classifier" | "xgb_regression";
  export type ModelAlgorithmAbbreviation = "CATBC" | "CATBR" | "ELNC" | "GNBC" | "LGBMC" | "LGBMR" | "LINR" | "LOGC" | "LSOC" | "RAFC" | "RAFR" | "SGDR" | "XGBC" | "XGBR";
  export type ModelForRecommendations = Model & { metrics?: { predictionSpeed: number | null; }; };
  export interface ModelGetResponse {
    data: { id: EntityId; type: "model"; attributes: Model; };
  }
  export type ModelId = string;
  export interface ModelInfo {
    id?: EntityId;
  }
  export interface ModelMetrics {
    binary?: ModelMetricsBinary;
    multiclass?: ModelMetricsMulticlass;
    regression?: ModelMetricsRegression;
    timeseries?: ModelMetricsTimeseries;
  }
  export interface ModelMetricsBinary {
    f1?: number;
    auc?: number;
    mcc?: number;
    npv?: number;
    f1Test?: number;
    recall?: number;
    aucTest?: number;
    fallout?: number;
    logLoss?: number;
    mccTest?: number;
    npvTest?: number;
    accuracy?: number;
    missRate?: number;
    precision?: number;
    threshold?: number;
    recallTest?: number;
    falloutTest?: number;
    logLossTest?: number;
    specificity?: number;
    accuracyTest?: number;
    missRateTest?: number;
    trueNegative?: number;
    truePositive?: number;
    falseNegative?: number;
    falsePositive?: number;
    precisionTest?: number;
    thresholdTest?: number;
    specificityTest?: number;
    trueNegativeTest?: number;
    truePositiveTest?: number;
    falseNegativeTest?: number;
    falsePositiveTest?: number;
  }
  export interface ModelMetricsMulticlass {
    f1Macro?: number;
    f1Micro?: number;
    accuracy?: number;
    f1Weighted?: number;
    f1MacroTest?: number;
    f1MicroTest?: number;
    accuracyTest?: number;
    f1WeightedTest?: number;
    confusionMatrix?: string;
    confusionMatrixTest?: string;
  }
  export interface ModelMetricsRegression {
    r2?: number;
    mae?: number;
    mse?: number;
    rmse?: number;
    r2Test?: number;
    maeTest?: number;
    mseTest?: number;
    rmseTest?: number;
  }
  export interface ModelMetricsTimeseries {
    mae?: number;
    mape?: number;
    mase?: number;
    rmse?: number;
    mdape?: number;
    smape?: number;
    wmape?: number;
    mnrmse?: number;
    maeTest?: number;
    mdnrmse?: number;
    mapeTest?: number;
    maseTest?: number;
    rmseTest?: number;
    mdapeTest?: number;
    smapeTest?: number;
    wmapeTest?: number;
    mnrmseTest?: number;
    mdnrmseTest?: number;
  }
  export type ModelState = "pending" | "enabled" | "disabled" | "inactive";
  export type ModelStatus = "pending" | "training_requested" | "training_done" | "ready" | "error";
  export type ModelsInfo = ModelInfo[];
  export interface OutputFile {
    key: string;
    path: string;
    spaceId: SpaceId;
    fileName: string;
    fileType: FileType;
  }
  export type OwnerId = string;
  export type ParentJobId = string;
  export interface Pipeline {
    transforms?: Transform[];
  }
  export interface PredictionJobResponse {
    id: EntityId;
    name: string;
    corrId: CorrId;
    status: "pending" | "completed" | "cancelled" | "error" | "deleted_resource";
    details: { isScheduled: boolean; outputFiles: OutputFile[]; lineageSchemaUpdated: boolean; };
    jobType: JobType;
    modelId: ModelId;
    success: boolean;
    trigger: string;
    corrType: CorrType;
    tenantId: TenantId;
    createdAt: CreatedAt;
    createdBy: string;
    deletedAt: DeletedAt;
    updatedAt: UpdatedAt;
    parentName: string;
    parentJobId: ParentJobId;
    deploymentId: DeploymentId;
    rowsPredicted: number;
    experimentVersionNumber: string;
  }
  export interface PreprocessedInsightColumn {
    name: string;
    insights: ("is_free_text" | "cannot_be_processed_as_free_text" | "is_date_engineered" | "has_target_leakage" | "feature_type_change_invalid" | "feature_type_change_failed" | "feature_type_change_successful" | "data_bias_detected" | "representation_bias_detected")[];
    willBeDropped: boolean;
  }
  export interface ProfileClassification {
    pii?: boolean;
    tags?: ProfileClassificationTag[];
    sensitive?: boolean;
    obfuscation?: string;
  }
  export interface ProfileClassificationTag {
    tag?: string;
    score?: number;
  }
  export interface ProfileFrequency {
    value?: string;
    frequency?: number;
  }
  export interface ProfileInsights {
    status: "pending" | "error" | "ready";
    ownerId: OwnerId;
    insights?: FeatureInsights[];
    tenantId: TenantId;
    algorithms?: ModelAlgorithm[];
    isLargeCsv?: boolean;
    sizeInBytes?: number;
    numberOfRows?: number;
    dataSetProfile?: DataSetProfile;
    experimentVersionId?: string;
    defaultVersionConfig?: { name: string; dataSetId: DataSetId; featuresList?: FeaturesList; datasetOrigin: DatasetOrigin; experimentMode: ExperimentMode; };
  }
  export interface ProfileInsightsGetResponse {
    data: { id: EntityId; type: "profile-insights"; attributes: ProfileInsights; };
  }
  export interface ProfileInsightsInput {
    data?: { type?: "profile-insights"; attributes?: { target?: string; include?: IncludeProfileInsightsField; dataSetId?: DataSetId; shouldWait?: boolean; experimentType?: ExperimentType; }; };
  }
  export interface ProfileMetadata {
    status: "FINISHED" | "PARTIAL" | "QUEUED" | "RUNNING" | "STALE" | "CANCELLED" | "FAILED" | "INCOMPLETE" | "DEFERRED";
    messages?: string[];
    dataSetId: DataSetId;
    resultType?: "NORMAL" | "BASIC" | "BASIC_TOO_LARGE";
    connectionId?: string;
    lastLoadTime?: string;
    maxSizeBytes?: number;
    computationEndTime?: string;
    computationStartTime?: string;
  }
  export interface RealTimePredictionInputSchema {
    name?: string;
  }
  export interface RealTimePredictionSchema {
    name?: string;
  }
  export interface RealtimePrediction {
    data?: { type?: "realtime-prediction"; attributes?: { rows?: string[][]; schema?: RealTimePredictionSchema[]; }; };
  }
  export interface RealtimePredictionInput {
    rows?: string[][];
    schema?: RealTimePredictionInputSchema[];
  }
  export type SpaceId = string;
  export interface TableProfile {
    name: string;
    sizeInBytes?: number;
    numberOfRows: number;
    fieldProfiles: FieldProfile[];
  }
  export interface TableRecord {
    values?: string[];
  }
  export interface TableSample {
    name?: string;
    records?: TableRecord[];
    fieldNames?: string[];
  }
  export type TenantId = string;
  export type TrainingDuration = number;
  export interface Transform {
    column?: ColumnTransform;
  }
  export type UpdatedAt = string;
}

export namespace Notes {
  export type ConfigReasonCode = "deployment" | "toggle" | "license";
  export interface NoteSettingsPutPayload {
    toggledOn?: boolean;
  }
  export interface NoteSettingsPutResponse {
    toggleOn?: boolean;
  }
  export interface NotesUserSettings {
    reason?: ConfigReasonCode;
    available: boolean;
    lastFetch?: string;
  }
}

export namespace Notifications {
  export interface NotificationItem {
    transports: string[];
    isSubscribable: boolean;
    presentationInfo?: { scopes?: string[]; friendlyName?: string; scopeFriendlyNames?: { [key: string]: string; }; };
    subscriptionInfo?: { action: string; target?: string; resourceId?: string; resourceType: string; resourceSubType?: string; };
    isManageableInHub?: boolean;
    notificationNamePattern: string;
  }
  export interface NotificationsObject {
    notifications: NotificationItem[];
  }
}

export namespace Oauth {
  export interface OauthAuthorizationCodeRequest {
    code: string;
    client_id: string;
    deviceType?: string;
    grant_type: "authorization_code";
    description?: string;
    redirect_uri: string;
    client_secret?: string;
    code_verifier: string;
    client_assertion?: string;
    client_assertion_type?: string;
  }
  export interface OauthClientCredentialsRequest {
    scope?: string;
    client_id: string;
    grant_type: "client_credentials";
    client_secret: string;
    client_assertion?: string;
    client_assertion_type?: string;
  }
  export interface OauthRefreshRequest {
    grant_type: "refresh_token";
    client_secret?: string;
    refresh_token: string;
    client_assertion?: string;
    client_assertion_type?: string;
  }
  export interface OauthRevokeRequest {
    token: string;
    token_type_hint?: "access_token" | "refresh_token";
  }
  export interface OauthTokenExchange {
    purpose: "websocket" | "webresource";
    client_id: string;
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange";
    subject_token: string;
    subject_token_type: "urn:ietf:params:oauth:token-type:access_token";
  }
  export interface OauthTokenResponse {
    scope?: string;
    auth_time?: number;
    expires_at?: string;
    token_type: "bearer";
    access_token: string;
    refresh_token?: string;
    issued_token_type?: "urn:ietf:params:oauth:token-type:access_token";
  }
  export interface OauthUserImpersonationRequest {
    scope?: string;
    client_id: string;
    grant_type: "urn:qlik:oauth:user-impersonation";
    user_lookup: { field: "subject" | "userId"; value: string; };
    client_secret: string;
    client_assertion?: string;
    client_assertion_type?: string;
  }
}

export namespace OauthClients {
  export type ClientSecrets = { hint: string; createdAt?: string; createdBy?: string; }[];
  export interface ConnectionConfigReadResponse {
    status?: string;
    consentMethod: string;
    deletedByOwner?: boolean;
  }
  export interface JWK {
    e?: string;
    n?: string;
    x?: string;
    y?: string;
    alg: "RS256" | "RS512" | "ES384";
    crv?: string;
    kid: string;
    kty: "RSA" | "EC";
    use: "sig";
  }
  export type OAuthClientAdminReadResponse = OAuthClientBase & { clientId: string; publicKeys?: JWK[]; redirectUris?: string[]; clientSecrets?: ClientSecrets; allowedOrigins?: string[]; allowedAuthMethods?: ("client_secret" | "private_key_jwt")[]; };
  export interface OAuthClientBase {
    appType: "web" | "native" | "spa" | "anonymous-embed";
    logoUri?: string;
    clientUri?: string;
    createdAt: string;
    deletedAt?: string;
    updatedAt?: string;
    clientName: string;
    disableTag?: string;
    publicKeys?: JWK[];
    description?: string;
    publishedAt?: string;
    allowedScopes?: string[];
    clientSecrets?: { hint: string; createdAt?: string; createdBy?: string; }[];
    createdByType?: string;
    connectionConfig?: { consentMethod?: "required" | "trusted"; };
    allowedGrantTypes?: ("client_credentials" | "urn:qlik:oauth:user-impersonation")[];
    allowedAuthMethods?: ("client_secret" | "private_key_jwt")[];
  }
  export interface OAuthClientCreateRequest {
    appType: "web" | "native" | "spa" | "anonymous-embed";
    logoUri?: string;
    clientUri?: string;
    clientName: string;
    publicKeys?: JWK[];
    description?: string;
    redirectUris?: string[];
    allowedScopes?: string[];
    allowedOrigins?: string[];
    connectionConfig?: { consentMethod?: "trusted"; };
    allowedGrantTypes?: ("client_credentials" | "urn:qlik:oauth:user-impersonation")[];
    allowedAuthMethods?: ("client_secret" | "private_key_jwt")[];
  }
  export type OAuthClientCreateResponse = OAuthClientBase & { clientId: string; publicKeys?: JWK[]; clientSecret: string; redirectUris?: string[]; allowedOrigins?: string[]; allowedAuthMethods?: ("client_secret" | "private_key_jwt")[]; };
  export interface OAuthClientPatchResponse {
    clientSecret: string;
  }
  export interface OAuthClientPublishResponse {
    publishedAt: string;
  }
  export type OAuthClientReadResponse = OAuthClientBase & { clientId: string; };
  export interface OAuthClientSecretResponse {
    hint: string;
    clientId: string;
    createdAt?: string;
    createdBy?: string;
    clientSecret: string;
  }
}

export namespace OauthTokens {
  export interface OauthToken {
    id: string;
    userId: string;
    lastUsed?: string;
    tenantId: string;
    deviceType?: string;
    description?: string;
  }
}

export namespace Questions {
  export type Analysis = "breakdown" | "changePoint" | "comparison" | "contribution" | "correlation" | "fact" | "mutualInfo" | "rank" | "spike" | "trend" | "values";
  export type AnalysisGroup = "anomaly" | "brekadown" | "comparison" | "correl" | "fact" | "list" | "mutualInfo" | "rank";
  export interface AppMetadata {
    id?: string;
    name?: string;
    space_id?: string;
    space_name?: string;
    space_type?: string;
    limited_access?: boolean;
    last_reload_date?: string;
  }
  export type ChartType = "barchart" | "combochart" | "distributionplot" | "kpi" | "linechart" | "map" | "scatterplot" | "table";
  export interface ConversationalResponsePart {
    type?: string;
    imageUrl?: string;
    infoType?: string;
    sentence?: { text?: string; };
    narrative?: NarrativeResponse;
    infoValues?: (string[] | QlikApp[])[];
    errorMessage?: string;
    followupSentence?: string;
    renderVisualization?: RenderVisualization;
  }
  export interface Error {
    code: string;
    meta?: { [key: string]: unknown };
    title: string;
    detail?: string;
    source?: { pointer?: string; parameter?: string; };
  }
  export interface NLMetricRecommendation {
    dims?: string[];
    msrs?: string[];
    analysis?: Analysis;
    chartType?: ChartType;
    relevance?: number;
    analysisGroup?: AnalysisGroup;
  }
  export interface NLMetricRecord {
    id: string;
    apps?: AppMetadata[];
    lang?: string;
    appId: string;
    appName?: string;
    nluInfo?: PartialNluInfo[];
    version: string;
    feedback?: RecFeedback[];
    tenantId?: string;
    channelId?: string;
    chartType?: string;
    createdAt: string;
    createdBy?: string;
    queryText?: string;
    queryType?: "appList" | "appSuggested" | "dimensionList" | "exploreThisFurther" | "followup" | "greetings" | "measureList" | "query" | "sampleQuestion";
    responses?: NLResponses;
    stopWords?: string[];
    updatedAt: string;
    queryError?: boolean;
    questionId: string;
    queryOrigin?: "askQuestion" | "iaAnalysis" | "iaAssetsPanel";
    recommendations?: NLMetricRecommendation[];
    isContextualQuery?: boolean;
    unmatchedEntities?: string[];
  }
  export interface NLMetricsRequest {
    filter: string;
  }
  export interface NLResponses {
    hasChart?: boolean;
    hasInsights?: boolean;
    hasSuggestions?: boolean;
    hasMetadataApps?: boolean;
    hasSampleQueries?: boolean;
    hasMetadataMeasures?: boolean;
    hasMetadataDimensions?: boolean;
  }
  export interface NarrativeResponse {
    text?: string;
  }
  export interface NluInfo {
    elements?: NluInfoElements[];
  }
  export interface NluInfoElements {
    text?: string;
    type?: string;
    entity?: boolean;
    isFilter?: boolean;
    typeName?: string;
    errorText?: string;
    filterText?: string;
    typeTranslated?: string;
    filterFieldName?: string;
  }
  export interface PartialNluInfo {
    role?: "dimension" | "measure" | "date";
    text?: string;
    type?: "field" | "filter" | "master_dimension" | "master_measure" | "custom_analysis";
    fieldName?: string;
    fieldValue?: string;
  }
  export interface QlikApp {
    id?: string;
    name?: string;
  }
  export interface QueryCreate {
    app?: QlikApp;
    lang?: string;
    text: string;
    disableFollowups?: boolean;
    disableNarrative?: boolean;
    recommendationId?: string;
    clearEntityContext?: boolean;
    visualizationTypes?: string[];
    enableVisualizations?: boolean;
    disableConversationContext?: boolean;
  }
  export interface QueryCreated {
    apps?: QlikApp[];
    nluInfo?: NluInfo;
    conversationalResponse?: QueryResponse[];
  }
  export interface QueryNotCreated {
    apps?: QlikApp[];
    errors?: Error[];
    nluInfo?: NluInfo;
    conversationalResponse?: QueryResponse;
  }
  export interface QueryResponse {
    apps?: QlikApp[];
    responses?: ConversationalResponsePart[];
    contextInfo?: string;
    drillDownURI?: string;
    sentenceWithMatches?: string;
  }
  export interface RecFeedback {
    comment?: string;
    chartType?: string;
    analysisType?: string;
    recommendationLiked: boolean;
    recommendationDisliked: boolean;
    recommendationAddedToHub: boolean;
    recommendationAddedToSheet: boolean;
  }
  export interface RenderVisualization {
    data?: { [key: string]: unknown };
    language?: string;
  }
}

export namespace Quotas {
  export interface GetQuotaByIdResult {
    data: Quota[];
  }
  export interface GetQuotasResult {
    data: Quota[];
  }
  export interface Quota {
    id: string;
    type: string;
    attributes: { unit: string; quota: number; usage?: number; warningThresholds?: number[]; };
  }
}

export namespace ReloadTasks {
  export interface Href {
    href: string;
  }
  export type PostTaskBody = TaskBase & { /** @deprecated */ type?: "scheduled_reload"; };
  export type PutTaskBody = TaskBase & { state?: "Enabled" | "Disabled" | "Completed"; };
  export interface SelfLink {
    self: Href;
  }
  export type Task = TaskBase & { id: string; /** @deprecated */ log?: string; links: SelfLink; state: "Enabled" | "Disabled" | "Completed"; userId: string; spaceId?: string; migrated?: boolean; tenantId: string; /** @deprecated */ fortressId?: string; disabledCode?: "MANUALLY" | "CONSECUTIVE-FAILURES" | "OWNER-DELETED" | "OWNER-DISABLED"; lastExecutionTime?: string; nextExecutionTime?: string; };
  export interface TaskBase {
    appId?: string;
    partial?: boolean;
    timeZone?: string;
    autoReload?: boolean;
    recurrence?: string[];
    endDateTime?: string;
    startDateTime?: string;
    autoReloadPartial?: boolean;
  }
}

export namespace Reloads {
  export interface Href {
    href?: string;
  }
  export type Partial = boolean;
  export interface Reload {
    id: string;
    log?: string;
    type: Type;
    appId: string;
    links?: ReloadLinks;
    status: Status;
    userId: string;
    weight?: Weight;
    endTime?: string;
    partial?: Partial;
    tenantId: string;
    errorCode?: string;
    startTime?: string;
    engineTime?: string;
    resourceId?: ResourceId;
    creationTime: string;
    errorMessage?: string;
    resourceType?: ResourceType;
  }
  export interface ReloadLinks {
    self?: Href;
  }
  export interface ReloadRequest {
    appId: string;
    weight?: Weight;
    partial?: boolean;
    variables?: { [key: string]: string; };
    resourceId?: ResourceId;
    resourceType?: ResourceType;
  }
  export interface ReloadStatus {
    status?: "QUEUED" | "RELOADING" | "CANCELING" | "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT";
  }
  export type ResourceId = string;
  export type ResourceType = "api" | "reload-tasks" | "tasks" | "automate";
  export type Status = "QUEUED" | "RELOADING" | "CANCELING" | "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT";
  export type Type = "hub" | "external" | "chronos" | "automations" | "data-refresh" | "choreographer";
  export type Weight = number;
}

export namespace ReportTemplates {
  export interface CreateTemplateRequest {
    name: string;
    description?: string | null;
    sourceAppId?: string | null;
    sourceAppAction?: "validate" | "replace";
    temporaryContentId: string;
  }
  export interface ReportTemplateResponse {
    id?: string | null;
    name?: string | null;
    type?: "excel" | "pixelPerfect" | "html" | "powerPoint" | "word";
    ownerId?: string | null;
    createdAt?: string | null;
    createdBy?: string | null;
    updatedAt?: string | null;
    updatedBy?: string | null;
    description?: string | null;
    sourceAppId?: string | null;
    sourceAppName?: string | null;
    metadataVersion?: number;
  }
  export interface UpdateTemplateRequest {
    name: string;
    description?: string | null;
    sourceAppAction?: "validate" | "replace";
    temporaryContentId: string;
  }
}

export namespace Reports {
  export interface AppError {
    appId?: string;
    method?: string;
    parameters?: { [key: string]: string; };
  }
  export type AppErrors = AppError[];
  export interface CallBackAction {
    httpRequest?: HttpRequest;
  }
  export interface ChainableSelection {
    selectionType: ChainableSelectionType;
    selectionFilter?: SelectionFilter;
    persistentBookmark?: SensePersistentBookmark;
    temporaryBookmarkV2?: SenseTemporaryBookmarkV2;
  }
  export type ChainableSelectionType = "selectionFilter" | "persistentBookmark" | "temporaryBookmarkV2";
  export interface ComposableTemplate {
    type: "sense-image-1.0" | "sense-sheet-1.0";
    senseImageTemplate?: SenseImageTemplate;
    senseSheetTemplate?: SenseSheetTemplate;
  }
  export interface CycleOutput {
    type: "excel" | "pdf" | "html" | "powerpoint" | "word";
    pdfOutput?: PdfOutput;
    excelOutput?: ExcelOutput;
    namingPattern?: "fieldValueWithUnderscore";
  }
  export interface Definitions {
    selectionsByState?: { [key: string]: { [key: string]: QSelection[]; }; };
  }
  export interface DocProperties {
    title?: string;
    author?: string;
    subject?: string;
  }
  export interface ExcelOutput {
    outFormat?: "xlsx";
  }
  export interface ExportDataOptions {
    showTitles?: boolean;
    showTotals?: boolean;
    showSelections?: boolean;
  }
  export interface ExportError {
    code: string;
    meta?: MetaExportError;
    title: string;
    detail?: string;
  }
  export type ExportErrors = ExportError[];
  export type Float64 = number;
  export interface HttpRequest {
    uri?: string;
  }
  export interface ImageOutput {
    outDpi?: number;
    outZoom?: number;
    outFormat?: "png" | "jsondata";
  }
  export interface Meta {
    outputTtl?: string;
    exportDeadline?: string;
  }
  export interface MetaExportError {
    appErrors?: AppErrors;
    selectionErrors?: SelectionErrors;
  }
  export interface NxPatch {
    qOp: "add" | "remove" | "replace";
    qPath: string;
    qValue?: string;
  }
  export interface OutputItem {
    type: "image" | "pdf" | "xlsx" | "jsondata" | "pdfcomposition" | "excel" | "pptx" | "pptxcomposition" | "csv" | "cycle" | "html" | "powerpoint" | "word";
    outputId: string;
    pdfOutput?: PdfOutput;
    pptxOutput?: PptxOutput;
    cycleOutput?: CycleOutput;
    excelOutput?: ExcelOutput;
    imageOutput?: ImageOutput;
    callBackAction?: CallBackAction;
    pdfCompositionOutput?: PdfCompositionOutput;
    pptxCompositionOutput?: PptxCompositionOutput;
  }
  export interface OutputListItem {
    status?: "queued" | "processing" | "done" | "failed" | "aborted" | "aborting";
    traceId?: string;
    location?: string;
    outputId?: string;
    sizeBytes?: number;
    exportErrors?: ExportErrors;
    cycleSelections?: QSelection[];
  }
  export interface PdfCompositionOutput {
    pdfOutputs?: PdfOutput[];
    properties?: DocProperties;
  }
  export interface PdfOutput {
    size?: "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "Letter" | "Legal" | "Tabloid";
    align?: { vertical?: "top" | "middle" | "bottom"; horizontal?: "left" | "center" | "right"; };
    properties?: DocProperties;
    resizeData?: { fit?: string; };
    resizeType?: "none" | "autofit" | "fit";
    orientation?: "P" | "L" | "A";
    imageRenderingDpi?: number | null;
  }
  export interface PostReportsResponse {
    message?: string;
    requestId?: string;
    outputsUrl?: string;
  }
  export interface PptxCompositionOutput {
    pptxOutput?: PptxOutput;
  }
  export interface PptxOutput {
    size?: "Widescreen" | "OnScreen" | "OnScreen16x9" | "OnScreen16x10";
    properties?: DocProperties;
    resizeType?: "autofit";
    orientation?: "L" | "P" | "A";
    imageRenderingDpi?: number | null;
  }
  export interface QFieldValue {
    text?: string;
    number?: Float64;
    isNumeric?: boolean | null;
  }
  export interface QSelection {
    values: QFieldValue[];
    fieldName: string;
    defaultIsNumeric: boolean;
  }
  export interface Reason {
    traceId?: string;
    outputId?: string;
    exportErrors?: ExportErrors;
  }
  export interface ReportRequest {
    meta?: Meta;
    type: "composition-1.0" | "sense-image-1.0" | "sense-data-1.0" | "sense-sheet-1.0" | "sense-story-1.0" | "qv-data-1.0" | "qv-data-2.0" | "sense-excel-template-1.0" | "sense-pixel-perfect-template-1.0" | "sense-html-template-1.0" | "sense-powerpoint-template-1.0" | "sense-word-template-1.0";
    output: OutputItem;
    definitions?: Definitions;
    senseDataTemplate?: SenseDataTemplate;
    senseHtmlTemplate?: SenseFileTemplate;
    senseWordTemplate?: SenseFileTemplate;
    senseExcelTemplate?: SenseFileTemplate;
    senseImageTemplate?: SenseImageTemplate;
    senseSheetTemplate?: SenseSheetTemplate;
    compositionTemplates?: ComposableTemplate[];
    requestCallBackAction?: CallBackAction;
    sensePowerPointTemplate?: SenseFileTemplate;
    sensePixelPerfectTemplate?: SenseFileTemplate;
  }
  export interface ReportStatus {
    status: "queued" | "processing" | "done" | "failed" | "aborted" | "visiting" | "aborting";
    /** @deprecated */ reasons?: Reason[];
    /** @deprecated */ results?: Result[];
    requestErrors?: ExportErrors;
    statusLocation?: string;
    resolutionAttempts?: number;
  }
  export interface Result {
    location: string;
    outputId: string;
    exportErrors?: ExportErrors;
  }
  export type SelectionChain = ChainableSelection[];
  export interface SelectionError {
    detail?: string;
    errorType?: "fieldMissing" | "fieldValuesMissing" | "stateMissing" | "groupStateGroupMissing" | "groupStateGroupNotApplicable" | "groupStateFieldDefMissing";
    fieldName?: string;
    stateName?: string;
    missingValues?: QFieldValue[];
    /** @deprecated */ isFieldNameMissing?: boolean;
  }
  export type SelectionErrors = SelectionError[];
  export interface SelectionFilter {
    variables?: unknown[];
    patchesById?: { [key: string]: NxPatch[]; };
    selectionsByState?: { [key: string]: QSelection[]; };
  }
  export type SelectionStrategy = "failOnErrors" | "ignoreErrorsReturnDetails" | "ignoreErrorsNoDetails";
  export interface SenseDataTemplate {
    id: string;
    appId: string;
    patches?: NxPatch[];
    variables?: unknown[];
    exportOptions?: ExportDataOptions;
    selectionType?: SenseSelectionType;
    selectionStrategy?: SelectionStrategy;
    selectionsByState?: { [key: string]: QSelection[]; };
    persistentBookmark?: SensePersistentBookmark;
    temporaryBookmarkV2?: SenseTemporaryBookmarkV2;
    reloadTimestampMatchType?: reloadTimestampMatchType;
  }
  export interface SenseFileTemplate {
    jsOpts?: { [key: string]: unknown };
    cycleFields?: string[];
    selectionChain?: SelectionChain;
    templateLocation: TemplateLocation;
    reloadTimestampMatchType?: reloadTimestampMatchType;
  }
  export interface SenseImageTemplate {
    appId: string;
    selectionType?: SenseSelectionType;
    visualization: Visualization;
    selectionChain?: SelectionChain;
    selectionStrategy?: SelectionStrategy;
    selectionsByState?: { [key: string]: QSelection[]; };
    persistentBookmark?: SensePersistentBookmark;
    temporaryBookmarkV2?: SenseTemporaryBookmarkV2;
    selectionsByStateDef?: string | null;
    reloadTimestampMatchType?: reloadTimestampMatchType;
  }
  export interface SensePersistentBookmark {
    id: string;
  }
  export type SenseSelectionType = "selectionsByState" | "temporaryBookmark" | "persistentBookmark" | "temporaryBookmarkV2";
  export interface SenseSheetTemplate {
    appId: string;
    sheet: Sheet;
    selectionType?: SenseSelectionType;
    selectionStrategy?: SelectionStrategy;
    selectionsByState?: { [key: string]: QSelection[]; };
    persistentBookmark?: SensePersistentBookmark;
    temporaryBookmarkV2?: SenseTemporaryBookmarkV2;
    selectionsByStateDef?: string | null;
    reloadTimestampMatchType?: reloadTimestampMatchType;
  }
  export interface SenseTemporaryBookmarkV2 {
    id: string;
  }
  export interface Sheet {
    id: string;
    jsOpts?: { [key: string]: unknown };
    widthPx?: number | null;
    heightPx?: number | null;
    jsOptsById?: { [key: string]: { [key: string]: unknown }; };
    patchesById?: { [key: string]: NxPatch[]; };
  }
  export interface TemplateLocation {
    path: string;
    format?: "url";
  }
  export interface Visualization {
    id: string;
    type?: "visualization" | "sessionobject" | "sheet";
    jsOpts?: { [key: string]: unknown };
    patches?: NxPatch[];
    widthPx: number;
    heightPx: number;
  }
  export type reloadTimestampMatchType = "noCheck" | "requestTimeExact";
}

export namespace Roles {
  export interface CreateRole {
    name: string;
    description?: string;
    assignedScopes?: string[];
  }
  export interface Role {
    id: string;
    name: string;
    type: "default" | "custom";
    level?: "admin" | "user";
    links: { self: { href: string; }; };
    canEdit?: boolean;
    /** @deprecated */ fullUser?: boolean;
    tenantId: string;
    canDelete?: boolean;
    createdAt: string;
    createdBy?: string;
    updatedBy?: string;
    description: string;
    permissions?: string[];
    lastUpdatedAt: string;
    assignedScopes?: string[];
    userEntitlementType?: string;
  }
}

export namespace SchedulingTasks {
  export type Events = eventdef[];
  export interface OrchMeta {
    id: string;
    type: 0 | 1 | 2 | 3;
    attrs?: { [key: string]: string; };
    lastRun?: OrchRunBase;
  }
  export type OrchRun = OrchRunBase & { log?: string; taskId: string; actionId: string; taskMeta: taskMetadata; taskName: string; resourceId: string; };
  export interface OrchRunBase {
    id: string;
    status: "RUNNING" | "SUCCEEDED" | "FAILED";
    endedAt?: string;
    workerId: string;
    startedAt?: string;
    executedAs?: string;
    workerType: string;
    triggeredBy: string;
  }
  export interface Task {
    id?: string;
    key?: string;
    name: string;
    start?: startdef;
    events?: Events;
    states?: eventstate[];
    enabled?: boolean;
    version?: string;
    metadata?: taskMetadata;
    keepActive?: boolean;
    resourceId?: string;
    annotations?: string[];
    description?: string;
    specVersion: string;
  }
  export interface TaskGraph {
    edges?: TaskGraphEdge[];
    taskId?: string;
    vertices?: TaskGraphVertex[];
  }
  export interface TaskGraphEdge {
    attrs?: { [key: string]: unknown; };
    source?: string;
    target?: string;
  }
  export interface TaskGraphVertex {
    task?: Task;
    attrs?: { [key: string]: unknown; };
    taskId?: string;
  }
  export interface TriggerMeta {
    id: string;
    type: 0 | 1 | 2 | 3 | 4;
  }
  export interface action {
    name?: string;
    retryRef?: string;
    condition?: string;
    functionRef?: functionref;
    retryableErrors?: string[];
    nonRetryableErrors?: string[];
  }
  export type actionExecTimeout = string;
  export interface correlationDef {
    contextAttributeName: "id" | "status" | "appId" | "spaceId" | "datasetId";
    contextAttributeValue?: string;
  }
  export type crondef = string | { expression: string; validUntil?: string; };
  export type end = boolean;
  export type eventTimeout = string;
  export interface eventdef {
    name?: string;
    type?: "com.qlik.v1.task.run.finished" | "com.qlik/active-analytics-orch";
    source?: "system-events.task" | "dataset.updated";
    dataOnly?: boolean;
    correlation?: correlationDef[];
  }
  export interface eventstate {
    end?: end;
    name?: string;
    type?: "EVENT";
    onEvents?: onevents[];
    timeouts?: { eventTimeout?: eventTimeout; stateExecTimeout?: stateExecTimeout; actionExecTimeout?: actionExecTimeout; };
    exclusive?: boolean;
    compensatedBy?: string;
  }
  export type functionref = string | { invoke?: "SYNC" | "ASYNC"; refName: "app.reload"; arguments?: { [key: string]: unknown; }; selectionSet?: string; };
  export interface onevents {
    actions?: action[];
    eventRefs: string[];
    actionMode?: "SEQUENTIAL" | "PARALLEL";
  }
  export type schedule = string | { cron?: crondef; interval?: string; timezone?: string; recurrence?: string; endDateTime?: string; startDateTime?: string; };
  export type startdef = { schedule: schedule; stateName?: string; };
  export type stateExecTimeout = string;
  export interface taskMetadata {
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP";
    ownerId?: string;
    spaceId?: string;
    trigger?: TriggerMeta;
    tenantId?: string;
    topology?: taskTopology;
    createdAt?: string;
    createdBy?: string;
    deletedAt?: string;
    spaceType?: "personal" | "shared" | "managed";
    updatedAt?: string;
    disabledCode?: "MANUALLY" | "CONSECUTIVE-FAILURES" | "APP-SCRIPT-UPDATED" | "OWNER-DELETED" | "OWNER-DISABLED" | "APP-MOVED-SPACE" | "OWNER-MOVED";
    migratedFrom?: string;
    resourceName?: string;
    resourceType?: string;
    orchestration?: OrchMeta;
    scriptOwnerId?: string;
    resourceSubType?: string;
  }
  export interface taskTopology {
    isChild?: boolean;
    isParent?: boolean;
  }
}

export namespace SharingTasks {
  export interface APISettingsUpload {
    maxRecipients?: number;
    "enable-sharing": boolean;
  }
  export interface AlertingTaskGroupRecipientError {
    added?: string;
    value?: "GROUP_IS_DISABLED" | "MAX_ALERTS_LIMIT_REACHED" | "GROUP_WITH_NO_APP_ACCESS" | "GROUP_IS_DELETED";
  }
  export interface AlertingTaskRecipientError {
    added?: string;
    value?: "USER_IS_DELETED" | "USER_DISABLED_IN_QCS" | "NO_ACCESS_TO_APP" | "UNSUBSCRIBED_FROM_ALERT" | "CONDITION_EVAL_ERROR" | "USER_DISABLED_IN_ALERT_BY_OWNER" | "MAX_ALERTS_LIMIT_REACHED";
  }
  export interface ChartTemplate {
    appId?: string;
    jsOpts?: { [key: string]: unknown };
    outDpi?: number;
    outZoom?: number;
    patches?: { [key: string]: unknown }[];
    sheetId?: string;
    widthPx?: number;
    heightPx?: number;
    objectId?: string;
    objectDef?: { [key: string]: unknown };
    persistentBookmarkIncludeVariables?: boolean;
  }
  export type CleanupStrategy = "noCleanup" | "removeOldBookmarks";
  export interface EmailAddressRecipientPersist {
    value?: string;
    enabled?: boolean;
    taskRecipientErrors?: TaskRecipientError[];
  }
  export interface EmailComposition {
    body?: string;
    subject?: string;
  }
  export interface EncryptedProperty {
    value?: unknown;
    cipher?: string;
  }
  export interface GroupIDRecipientPersist {
    value?: string;
    enabledByUser?: boolean;
    enabledBySystem?: boolean;
    taskGroupRecipientErrors?: TaskGroupRecipientError[];
    alertingTaskGroupRecipientErrors?: AlertingTaskGroupRecipientError[];
  }
  export interface InsightURL {
    status?: "successful" | "failed";
    directURL?: string;
    insightID?: string;
    resourceID?: string;
    /** @deprecated */ templateID?: string;
    fallbackURL?: string;
  }
  export interface Links {
    self?: Self;
  }
  export interface MultiSheetTemplate {
    appId?: string;
    jsOpts?: { [key: string]: unknown };
    sheetId?: string;
    widthPx?: number;
    heightPx?: number;
    isPrivate?: boolean;
    sheetName?: string;
    jsOptsById?: { [key: string]: { [key: string]: unknown }; };
    resizeType?: "none" | "fit" | "autofit";
    patchesById?: { [key: string]: { [key: string]: unknown }[]; };
    persistentBookmarkIncludeVariables?: boolean;
  }
  export interface RecipientsPersist {
    DLUsers?: unknown[];
    userIds?: UserIDRecipientPersist[];
    DLGroups?: unknown[];
    groupIds?: GroupIDRecipientPersist[];
    emailAddresses?: EmailAddressRecipientPersist[];
    netRecipientCount?: number;
  }
  export interface RetentionPolicy {
    historySize?: number;
    overrideInterval?: string;
  }
  export interface ScheduleOptions {
    timezone?: string | null;
    recurrence?: string[];
    endDateTime?: string | null;
    chronosJobID?: string;
    startDateTime?: string | null;
    lastExecutionTime?: string | null;
    nextExecutionTime?: string | null;
  }
  export interface Selection {
    name: string;
    values: string[];
    isNumeric: boolean;
    stateName: string;
    displayName?: string;
    displayValues?: string[];
  }
  export interface Self {
    href?: string;
  }
  export interface SharingActionsTriggerCreateRequest {
    sharingTaskID: string;
  }
  export interface SharingExecutionError {
    code?: string;
    title?: string;
    detail?: string;
  }
  export type SharingExecutionErrors = SharingExecutionError[];
  export interface SharingExecutionFile {
    type?: "image" | "pdf" | "pptx" | "xlsx" | "html" | "docx";
    fileID?: string;
    userId?: string;
    fileAlias?: string;
    templateId?: string;
    tempContentsLocation?: string;
  }
  export interface SharingExecutionPersist {
    id?: string;
    appId?: string;
    files?: SharingExecutionFile[];
    errors?: SharingExecutionErrors;
    status?: "initialized" | "in-progress" | "successful" | "failed" | "cancelled" | "invalid" | "presuccessful" | "cancelling";
    endTime?: string;
    eventID?: string;
    ownerId?: string;
    reloadId?: string;
    tenantId?: string;
    eventTime?: string;
    startTime?: string;
    /** @deprecated */ bookmarkId?: string;
    failedTime?: string;
    reloadTime?: string;
    targetUser?: TargetUser;
    totalCount?: number;
    workflowID?: string;
    bookmarkIds?: string[];
    failedCount?: number;
    successCount?: number;
    cancelledTime?: string;
    sharingTaskID?: string;
    cancelledCount?: number;
    totalUploadCount?: number;
    failedUploadCount?: number;
    successUploadCount?: number;
  }
  export type SharingExecutionResponse = SharingExecutionPersist & { links?: Links; fileLocations?: string[]; };
  export interface SharingSettings {
    tenantId?: string;
    maxRecipients?: number;
    "enable-sharing"?: boolean;
    reportSubscriptionStatus?: "none" | "enabling" | "disabling";
    maxSubscriptionRecipients?: number;
    "enable-report-subscription"?: boolean;
    "reporting-service-license-status"?: "enabled" | "disabled";
    reportSubscriptionStatusChangeTime?: string;
  }
  export interface SharingTaskRecurringCreateRequest {
    name: string;
    tags?: string[];
    type: "chart-monitoring" | "chart-sharing" | "sheet-sharing" | "template-sharing";
    state: State;
    /** @deprecated */ appName?: string;
    enabled?: boolean;
    message?: string;
    spaceId?: string;
    /** @deprecated */ subType?: "pdf" | "pptx" | "xlsx" | "html" | "docx";
    trigger?: Trigger;
    startTime?: string;
    templates: TemplateResult[];
    expiration?: string;
    recipients?: SharingTaskRecurringRecipients;
    description?: string;
    emailContent?: EmailComposition;
    cleanupStrategy?: CleanupStrategy;
    retentionPolicy?: RetentionPolicy;
    scheduleOptions?: ScheduleOptions;
    dataConnectionID?: string;
    sharePointFolder?: string;
    executeOnCreation?: boolean;
    transportChannels?: ("email" | "sharepoint")[];
    distributionListId?: string;
  }
  export interface SharingTaskRecurringPersist {
    id?: string;
    name?: string;
    tags?: string[];
    type?: "chart-monitoring" | "chart-sharing" | "sheet-sharing" | "template-sharing";
    appId?: string;
    owner?: string;
    state?: State;
    tenant?: string;
    appName?: string;
    lastRun?: string;
    message?: string;
    spaceId?: string;
    /** @deprecated */ subType?: "pdf" | "pptx" | "xlsx" | "html" | "docx";
    trigger?: Trigger;
    createdBy?: string;
    insightID?: string;
    ownerName?: string;
    startTime?: string;
    templates?: TemplateResult[];
    thumbnail?: string;
    updatedBy?: string;
    expiration?: string;
    lastViewed?: string;
    recipients?: RecipientsPersist;
    statusCode?: "CHART_NOT_FOUND" | "APP_NOT_FOUND" | "STORY_NOT_FOUND" | "SHEET_NOT_FOUND" | "ENGINE_POD_NOT_AVAILABLE" | "APP_FORBIDDEN" | "CHART_TYPE_NOT_ALLOWED" | "FAILED" | "DELETING" | "IN_PROGRESS" | "VALID" | "MAX_FAILURES_REACHED" | "BOOKMARK_NOT_FOUND" | "CANCELLING" | "CANCELLED" | "REPORTING_CONSUMPTION_EXCEEDED" | "REPORTING_CAPABILITY_NOT_FOUND" | "REPORTING_DAILY_QUOTA_EXCEEDED";
    taskErrors?: TaskError[];
    /** @deprecated */ templateId?: string;
    dateCreated?: string;
    description?: string;
    lastUpdated?: string;
    statusLabel?: string;
    emailContent?: EmailComposition;
    enabledByUser?: boolean;
    encryptedState?: EncryptedProperty;
    byokMigrationId?: string;
    enabledBySystem?: boolean;
    retentionPolicy?: RetentionPolicy;
    scheduleOptions?: ScheduleOptions;
    selectionErrors?: { [key: string]: unknown };
    dataConnectionID?: string;
    hasSectionAccess?: boolean;
    insightDirectURL?: string;
    multiInsightURLs?: InsightURL[];
    nextScheduledRun?: string;
    reportProperties?: { [key: string]: unknown };
    sharePointFolder?: string;
    executeOnCreation?: boolean;
    lastExecutionDate?: string;
    transportChannels?: ("email" | "sharepoint")[];
    distributionListId?: string;
    encryptedTemplates?: EncryptedProperty;
    insightFallbackURL?: string;
    encryptedEmailContent?: SharingTaskRecurringPersist_encryptedEmailContent;
    failedExecutionsCount?: number;
    failedVerificationsCount?: number;
    isCandidateForVerification?: boolean;
    /** @deprecated */ persistentBookmarkIncludeVariables?: boolean;
  }
  export interface SharingTaskRecurringPersist_encryptedEmailContent {
    body?: EncryptedProperty;
    subject?: EncryptedProperty;
  }
  export interface SharingTaskRecurringRecipients {
    DLUsers?: unknown[];
    userIds?: UserIDRecipient[];
    DLGroups?: unknown[];
    emailAddresses?: string[];
  }
  export type SharingTaskRecurringResponse = SharingTaskRecurringPersist & { links?: Links; enabled?: boolean; latestExecutionURL?: string; latestExecutionFilesURL?: string[]; };
  export interface SheetTemplate {
    appId?: string;
    jsOpts?: { [key: string]: unknown };
    sheetId?: string;
    widthPx?: number;
    heightPx?: number;
    /** @deprecated */ isPrivate?: boolean;
    /** @deprecated */ sheetName?: string;
    jsOptsById?: { [key: string]: { [key: string]: unknown }; };
    patchesById?: { [key: string]: { [key: string]: unknown }[]; };
  }
  export interface State {
    fields?: { [key: string]: unknown }[];
    queryItems?: { [key: string]: unknown }[];
    selections?: Selection[];
  }
  export interface StoryTemplate {
    appId?: string;
    storyId?: string;
  }
  export interface TargetUser {
    type?: string;
    value?: string;
    timezone?: string;
    /** @deprecated */ filterName?: string;
    filterNames?: string[];
  }
  export interface TaskError {
    value?: "OWNER_DISABLED" | "OWNER_ACCESS" | "OWNER_LICENSE" | "APP_DELETED" | "NO_RECIPIENTS" | "PARTIAL_ACCESS" | "ORPHAN" | "PARTIAL_SENT" | "FATAL_SENT_ERROR" | "SECTION_ACCESS_MODIFIED" | "INVALID_DISTRIBUTION_LIST" | "MAX_DL_RECIPIENTS_LIMIT_REACHED" | "TEMPLATE_NOT_FOUND" | "REPORTING_BOOKMARK_NOT_FOUND" | "DATA_CONNECTION_NOT_FOUND" | "INVALID_SHAREPOINT_DIRECTORY" | "GENERIC_FILE_UPLOAD_ERROR" | "DISABLED_DUE_TO_OWNERSHIP_CHANGE" | "REPORTING_CONSUMPTION_EXCEEDED" | "REPORTING_CAPABILITY_NOT_FOUND" | "EXECUTION_TIME_OUT" | "OWNER_INSUFFICIENT_PERMISSIONS" | "MAX_UNIQUE_REPORTS_LIMIT_REACHED" | "MISSING_DISTRIBUTION_LIST" | "SECTION_ACCESS_NOT_SUPPORTED" | "REPORTING_DAILY_QUOTA_EXCEEDED" | "EMAIL_DELIVERY_FAILURE";
    timestamp?: string;
  }
  export interface TaskGroupRecipientError {
    value?: "GROUP_IS_DISABLED" | "MAX_ALERTS_LIMIT_REACHED" | "GROUP_WITH_NO_APP_ACCESS" | "GROUP_IS_DELETED" | "GROUP_NOT_FOUND_DL" | "GROUP_DISABLED_IN_DL";
    timestamp?: string;
  }
  export interface TaskRecipientError {
    value?: "USER_IS_DELETED" | "USER_DISABLED_IN_QCS" | "NO_ACCESS_TO_APP" | "UNSUBSCRIBED_FROM_SHARING" | "USER_DISABLED_IN_SHARING_BY_OWNER" | "CHART_NOT_FOUND" | "APP_NOT_FOUND" | "SHEET_NOT_FOUND" | "ENGINE_POD_NOT_AVAILABLE" | "CHART_TYPE_NOT_ALLOWED" | "GENERIC_EXECUTION_FAILURE" | "USER_NOT_FOUND_DL" | "USER_DISABLED_IN_DL" | "FILTER_NOT_FOUND" | "BOOKMARK_NOT_FOUND";
    timestamp?: string;
  }
  export interface TemplatePersist {
    type: "file" | "chart" | "story" | "sheet" | "multi-sheet" | "excel" | "pixel-perfect" | "html" | "powerpoint" | "word";
    subType?: "image" | "snapshot" | "pdf" | "pptx" | "xlsx" | "qpxp" | "qhtml" | "docx";
    fileName?: string;
    chartData?: ChartTemplate;
    fileAlias?: string;
    /** @deprecated */ sheetData?: SheetTemplate;
    storyData?: StoryTemplate;
    /** @deprecated */ templateId?: string;
    fileTimeStamp?: "yyyy-MM-dd" | "yyyy-MM-dd_HH-mm" | "yyyyMMdd" | "yyyyMMdd_HH-mm";
    multiSheetData?: MultiSheetTemplate[];
  }
  export type TemplateResult = TemplatePersist;
  export interface Trigger {
    recurrence: string[] | null;
    chronosJobID?: string;
    executeOnAppReload?: boolean;
    executionHistoryInterval?: "minutely" | "hourly" | "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
  }
  export interface UserIDRecipient {
    value?: string;
    groups?: string[];
    enabled?: boolean;
    subscribed?: boolean;
    taskRecipientErrors?: TaskRecipientError[] | null;
    alertingTaskRecipientErrors?: AlertingTaskRecipientError[];
  }
  export interface UserIDRecipientPersist {
    value?: string;
    groups?: string[];
    subscribed?: boolean;
    enabledByUser?: boolean;
    enabledBySystem?: boolean;
    taskRecipientErrors?: TaskRecipientError[];
    alertingTaskRecipientErrors?: AlertingTaskRecipientError[];
  }
}

export namespace Spaces {
  export type ActionName = "change_owner" | "create" | "read" | "update" | "delete" | "publish" | "link_environment" | "restrict";
  export interface Assignment {
    id: string;
    type: AssignmentType;
    links: { self: Link; space?: Link; };
    roles: RoleType[];
    spaceId: string;
    tenantId: string;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
    updatedBy?: string;
    assigneeId: string;
  }
  export interface AssignmentCreate {
    type: AssignmentType;
    roles: RoleType[];
    assigneeId: string;
  }
  export type AssignmentType = "user" | "group" | "bot";
  export interface AssignmentUpdate {
    roles?: RoleType[];
  }
  export interface Link {
    href: string;
  }
  export type RoleType = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper";
  export interface Share {
    id: string;
    type: ShareType;
    links?: { self: Link; space?: Link; };
    roles?: ShareRoleType[];
    spaceId: string;
    disabled?: boolean;
    tenantId: string;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
    updatedBy?: string;
    assigneeId: string;
    resourceId: string;
    resourceName?: string;
    resourceType: "app";
  }
  export interface ShareCreate {
    type: ShareType;
    roles: ShareRoleType[];
    assigneeId: string;
    resourceId: string;
    resourceType: string;
  }
  export type ShareRoleType = "consumer" | "contributor" | "basicconsumer";
  export type ShareType = "user" | "group" | "link";
  export interface Space {
    id: string;
    meta?: { roles: RoleType[]; actions: ActionName[]; assignableRoles: RoleType[]; };
    name: string;
    type?: "shared" | "managed" | "data";
    links: { self: Link; assignments: Link; };
    ownerId?: string;
    tenantId: string;
    createdAt?: string;
    createdBy?: string;
    updatedAt?: string;
    description?: string;
  }
  export interface SpaceCreate {
    name: string;
    type: "shared" | "managed" | "data";
    description?: string;
  }
  export type SpaceType = "shared" | "managed" | "data";
  export interface SpaceTypes {
    data?: SpaceType[];
  }
  export interface SpaceUpdate {
    name?: string;
    ownerId?: string;
    description?: string;
  }
}

export namespace Tasks {
  export type Events = eventdef[];
  export interface OrchMeta {
    id: string;
    type: 0 | 1 | 2 | 3;
    attrs?: { [key: string]: string; };
  }
  export interface OrchRun {
    id: string;
    log?: string;
    status: "RUNNING" | "SUCCEEDED" | "FAILED";
    taskId: string;
    endedAt?: string;
    actionId: string;
    taskMeta: taskMetadata;
    taskName: string;
    workerId: string;
    startedAt?: string;
    executedAs?: string;
    resourceId: string;
    workerType: string;
    triggeredBy: string;
  }
  export interface Task {
    id?: string;
    key?: string;
    name: string;
    start?: startdef;
    events?: Events;
    states?: eventstate[];
    enabled?: boolean;
    version?: string;
    metadata?: taskMetadata;
    keepActive?: boolean;
    resourceId?: string;
    annotations?: string[];
    description?: string;
    specVersion: string;
  }
  export interface TriggerMeta {
    id: string;
    type: 0 | 1 | 2 | 3;
  }
  export type action = { name?: string; retryRef?: string; condition?: string; functionRef?: functionref; retryableErrors?: string[]; nonRetryableErrors?: string[]; };
  export type actionExecTimeout = string;
  export interface correlationDef {
    contextAttributeName: "id" | "status";
    contextAttributeValue?: string;
  }
  export type crondef = string | { expression: string; validUntil?: string; };
  export type end = boolean;
  export type eventTimeout = string;
  export interface eventdef {
    name?: string;
    type?: "com.qlik.v1.task.run.finished";
    source?: "system-events.task";
    dataOnly?: boolean;
    correlation?: correlationDef[];
  }
  export type eventstate = { end?: end; name?: string; type?: "EVENT"; onEvents?: onevents[]; timeouts?: { eventTimeout?: eventTimeout; stateExecTimeout?: stateExecTimeout; actionExecTimeout?: actionExecTimeout; }; exclusive?: boolean; compensatedBy?: string; };
  export type functionref = string | { invoke?: "SYNC" | "ASYNC"; refName: "app.reload"; arguments?: { [key: string]: unknown }; selectionSet?: string; };
  export interface onevents {
    actions?: action[];
    eventRefs: string[];
    actionMode?: "SEQUENTIAL" | "PARALLEL";
  }
  export type schedule = string | { cron?: crondef; interval?: string; timezone?: string; recurrence?: string; endDateTime?: string; startDateTime?: string; };
  export type startdef = { schedule: schedule; stateName?: string; };
  export type stateExecTimeout = string;
  export interface taskMetadata {
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP";
    ownerId?: string;
    spaceId?: string;
    trigger?: TriggerMeta;
    tenantId?: string;
    createdAt?: string;
    createdBy?: string;
    deletedAt?: string;
    updatedAt?: string;
    disabledCode?: "MANUALLY" | "CONSECUTIVE-FAILURES" | "APP-SCRIPT-UPDATED" | "OWNER-DELETED" | "OWNER-DISABLED";
    migratedFrom?: string;
    orchestration?: OrchMeta;
  }
}

export namespace TempContents {
  export interface detailResponse {
    ID?: string;
    Name?: string;
    Size?: string;
    Expires?: string;
    CreatedAt?: string;
    CreatorID?: string;
    UpdatedAt?: string;
    TTLSeconds?: number;
  }
}

export namespace TenantSettings {
  export interface CustomizeNoAccess {
    linkUrl?: string;
    message?: string;
    linkLabel?: string;
    linkEnabled: boolean;
  }
  export type ReleaseCadenceConfig = "monthly" | "continuous";
  export interface SetCrossRegionDataProcessing {
    value: SetCrossRegionDataProcessingConfig;
  }
  export type SetCrossRegionDataProcessingConfig = boolean;
  export type StartPage = "analytics-hub" | "data-integration-hub" | "management-console";
  export interface StartPageConfigConsole {
    route?: "/console";
    value?: "management-console";
  }
  export interface StartPageConfigCreationHub {
    route?: "/analytics";
    value?: "analytics-creation-hub";
  }
  export interface StartPageConfigHub {
    route?: "/insights";
    value?: "analytics-hub";
  }
  export interface StartPageConfigQdi {
    route?: "/qdi";
    value?: "data-integration-hub";
  }
  export interface TenantSettingsCreateDefinition {
    customizeNoAccess?: CustomizeNoAccess;
    preferredStartPage?: StartPage;
  }
  export interface TenantSettingsDefinition {
    id: string;
    tenantId: string;
    createdAt: string;
    createdBy: string;
    updatedAt: string;
    updatedBy?: string;
    releaseCadence?: ReleaseCadenceConfig;
    customizeNoAccess?: CustomizeNoAccess;
    preferredStartPage?: StartPageConfigHub | StartPageConfigCreationHub | StartPageConfigQdi | StartPageConfigConsole;
    crossRegionDataProcessing?: SetCrossRegionDataProcessingConfig;
  }
  export interface TenantStartPagesResponse {
    values: (StartPageConfigHub | StartPageConfigCreationHub | StartPageConfigQdi)[];
    defaultValue: "analytics-hub";
  }
}

export namespace Tenants {
  export interface Tenant {
    id: string;
    name: string;
    links?: { self: { href: string; }; };
    region?: string;
    status?: "active" | "disabled" | "deleted" | "user-access-disabled";
    created?: string;
    hostnames?: string[];
    datacenter?: string;
    lastUpdated?: string;
    createdByUser?: string;
    statusLastUpdatedAt?: string;
    /** @deprecated */ enableAnalyticCreation?: boolean;
    enableAppOpeningFeedback?: boolean;
    autoAssignCreateSharedSpacesRoleToProfessionals?: boolean;
    autoAssignDataServicesContributorRoleToProfessionals?: boolean;
    autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals?: boolean;
  }
  export interface TenantCreationRequest {
    datacenter?: string;
    licenseKey?: string;
  }
  export interface TenantDeactivateRequest {
    purgeAfterDays?: number;
  }
  export interface TenantDeactivateResponse {
    id?: string;
    status?: "disabled";
    estimatedPurgeDate?: string;
  }
}

export namespace Themes {
  export interface theme {
    id?: string;
    file?: { [key: string]: unknown };
    icon?: string;
    name?: string;
    tags?: string[];
    type?: string;
    author?: string;
    userId?: string;
    license?: string;
    version?: string;
    homepage?: string;
    keywords?: string;
    supplier?: string;
    tenantId?: string;
    updateAt?: string;
    createdAt?: string;
    repository?: string;
    description?: string;
    qextVersion?: string;
    dependencies?: { [key: string]: unknown };
    qextFilename?: string;
    migrationState?: string;
  }
  export interface themes {
    data: theme[];
  }
}

export namespace Transports {
  export interface email {
    body?: string;
    subject?: string;
    recipient?: string;
  }
  export interface getBasicAuthConfig {
    username?: string;
    senderName?: string;
    serverPort?: number;
    emailAddress?: string;
    securityType?: string;
    serverAddress?: string;
  }
  export interface getEmailConfig {
    status?: smtpConfigStatus;
    isValid?: boolean;
    tenantId?: string;
    username?: string;
    errorCode?: string;
    serverPort?: number;
    lastUpdated?: string;
    authFailures?: number;
    emailAddress?: string;
    securityType?: string;
    serverAddress?: string;
    passwordExists?: boolean;
    providerConfig?: getMicrosoft365Config | getBasicAuthConfig;
    serviceProvider?: "Microsoft365" | "BasicAuth";
    modificationTime?: string;
  }
  export interface getMicrosoft365Config {
    clientId?: string;
    emailAddress?: string;
    providerTenantId?: string;
  }
  export interface putBasicAuthConfig {
    username?: string;
    senderName?: string;
    serverPort?: number;
    emailAddress?: string;
    securityType?: string;
    emailPassword?: string;
    serverAddress?: string;
  }
  export interface putEmailConfig {
    providerConfig?: putMicrosoft365Config | putBasicAuthConfig;
    serviceProvider?: "Microsoft365" | "BasicAuth";
  }
  export interface putMicrosoft365Config {
    clientId?: string;
    clientSecret?: string;
    emailAddress?: string;
    providerTenantId?: string;
  }
  export interface smtpCheck {
    isValid?: boolean;
    errorCode?: string;
  }
  export interface smtpConfigStatus {
    statusCode?: number;
    statusReason?: string;
  }
  export interface smtpResult {
    message?: string;
    success?: boolean;
    connectionFailed?: boolean;
    smtpResponseCode?: number;
  }
}

export namespace UiConfig {
  export type BulkCreatePinnedLinkItemPayload = CreatePinnedLinkConfigPayload & { links: CreatePinnedLinkPayload[]; };
  export interface CreatePinnedLinkConfigPayload {
    type: "custom-link";
    scope: "tenant";
  }
  export interface CreatePinnedLinkPayload {
    link: string;
    name: string;
  }
  export interface PinnedLink {
    id: string;
    link: string;
    name: string;
    type: "custom-link";
    scope: "user" | "tenant";
    tenantId: string;
    createdAt: string;
    createdBy: string;
    updatedAt?: string;
    updatedBy?: string;
  }
}

export namespace Users {
  export type AssignedGroups = { id: string; name: string; providerType?: "idp" | "custom"; assignedRoles?: AssignedRoles; }[];
  export type AssignedGroupsRefNames = { name: string; providerType: "idp" | "custom"; }[];
  export type AssignedRoles = { id: string; name: string; type: "default" | "custom"; level: "admin" | "user"; }[];
  export type AssignedScopes = string[];
  export interface Error {
    code: string;
    meta?: { [key: string]: unknown };
    title: string;
    detail?: string;
    source?: { pointer?: string; parameter?: string; };
    status?: number;
  }
  export interface ErrorItem {
    code: number;
    title: string;
    detail?: string;
  }
  export interface Errors {
    errors?: Error[];
    traceId?: string;
  }
  export interface Filter {
    filter?: string;
  }
  export interface InviteDataResponse {
    data?: (ResultItem | InviteErrorItem)[];
  }
  export type InviteErrorItem = ErrorItem & { code?: string; email: string; status: "error"; };
  export interface InviteItem {
    name?: string;
    email: string;
    resend?: boolean;
    language?: string;
  }
  export interface InviteRequest {
    invitees?: InviteItem[];
  }
  export type RefIDs = { id: string; }[];
  export type RefNames = { name: string; }[];
  export interface ResultItem {
    email: string;
    status: "ok" | "exists";
    userId: string;
    subject: string;
  }
  export interface User {
    id: string;
    name: string;
    email?: string;
    links?: { self: { href: string; }; };
    locale?: string;
    status?: "active" | "invited" | "disabled" | "deleted" | "provisioned";
    picture?: string;
    subject: string;
    tenantId: string;
    zoneinfo?: string;
    createdAt?: string;
    inviteExpiry?: number;
    assignedRoles?: AssignedRoles;
    lastUpdatedAt?: string;
    assignedGroups?: AssignedGroups;
    assignedScopes?: AssignedScopes;
    preferredLocale?: string;
    preferredZoneinfo?: string;
  }
  export interface UserCount {
    total: number;
  }
  export interface UserPostSchema {
    name?: string;
    email?: string;
    status?: "invited";
    picture?: string;
    subject: string;
    tenantId?: string;
    assignedRoles?: RefIDs | RefNames;
  }
}

export namespace WebIntegrations {
  export interface WebIntegration {
    id?: string;
    name?: string;
    created?: string;
    tenantId?: string;
    createdBy?: string;
    lastUpdated?: string;
    validOrigins?: string[];
  }
  export interface WebIntegrationPost {
    id?: string;
    name?: string;
    links?: { self: { href: string; }; };
    created?: string;
    tenantId?: string;
    createdBy?: string;
    lastUpdated?: string;
    validOrigins?: string[];
  }
  export interface WebIntegrationPostSchema {
    name: string;
    validOrigins?: string[];
  }
}

export namespace WebNotifications {
  export interface Notification {
    id: string;
    body: string;
    meta: { [key: string]: unknown };
    read: boolean;
    action?: string;
    userId: string;
    spaceId?: string;
    tenantId?: string;
    createdAt: string;
    spaceType?: string;
    updatedAt: string;
    resourceId?: string;
    resourceType?: string;
    subResourceType?: string;
  }
}

export namespace Webhooks {
  export interface Delivery {
    id: string;
    status: "success" | "fail";
    request?: { url?: string; body?: { [key: string]: unknown }; headers?: { [key: string]: string; }; };
    response?: { body?: string; headers?: { [key: string]: string; }; statusCode?: number; };
    eventType: string;
    webhookId: string;
    triggeredAt: string;
    statusMessage?: string;
  }
  export interface EventType {
    name?: string;
    title?: string;
    levels?: string[];
    description?: string;
  }
  export interface EventTypes {
    data?: EventType[];
  }
  export interface WebhookBase {
    id?: string;
    url: string;
    name: string;
    level?: "tenant" | "user";
    filter?: string;
    secret?: string;
    enabled?: boolean;
    headers?: { [key: string]: string; };
    ownerId?: string;
    createdAt?: string;
    updatedAt?: string;
    eventTypes?: string[];
    description?: string;
    disabledReason?: string;
    createdByUserId?: string;
    updatedByUserId?: string;
    encryptedHeaders?: { [key: string]: string; };
    disabledReasonCode?: string;
    enableCloudEventDelivery?: boolean;
    checkCertificateRevocation?: boolean;
  }
  export type WebhookPost = WebhookBase & { origin?: "api" | "automations" | "management-console"; };
  export type WebhookResponse = WebhookResponseBase & { origin?: "api" | "automations" | "management-console"; };
  export interface WebhookResponseBase {
    id?: string;
    url: string;
    name: string;
    level?: "tenant" | "user";
    filter?: string;
    /** @deprecated */ secret?: string;
    enabled?: boolean;
    headers?: { [key: string]: string; };
    ownerId?: string;
    createdAt?: string;
    updatedAt?: string;
    eventTypes?: string[];
    description?: string;
    disabledReason?: string;
    secretKeyAdded?: boolean;
    createdByUserId?: string;
    updatedByUserId?: string;
    encryptedHeaders?: string[];
    disabledReasonCode?: string;
    enableCloudEventDelivery?: boolean;
    checkCertificateRevocation?: boolean;
  }
}

export namespace WellKnown {
  export interface OauthMetadata {
    issuer?: string;
    jwks_uri?: string;
    token_endpoint?: string;
    revocation_endpoint?: string;
    grant_types_supported?: unknown[];
    authorization_endpoint?: string;
    response_types_supported?: unknown[];
  }
}

export namespace WorkflowsAutomationConnections {
  export interface AutomationConnectionChangeOwnerObject {
    userId?: string;
  }
  export interface AutomationConnectionChangeSpaceObject {
    spaceId?: string;
  }
  export interface AutomationConnectionCheckObject {
    connected?: boolean;
    is_connected?: boolean;
  }
  export interface AutomationConnectionCreationObject {
    name?: string;
    params?: AutomationConnectionParamCreateObject[];
    spaceId?: string;
    connectorId: string;
  }
  export interface AutomationConnectionDetailObject {
    id?: string;
    name?: string;
    error?: { [key: string]: unknown };
    params?: AutomationConnectionParamObject[];
    ownerId?: string;
    spaceId?: string;
    redirect?: string;
    createdAt?: string;
    updatedAt?: string;
    connectorId?: string;
    isConnected?: boolean;
    oauthAccountName?: string;
  }
  export interface AutomationConnectionParamCreateObject {
    name?: string;
    value?: string;
  }
  export interface AutomationConnectionParamObject {
    id?: string;
    meta?: unknown[];
    name?: string;
    order?: number;
    value?: string;
    fieldType?: string;
    isOptional?: boolean;
    exampleValue?: string;
    paramOptions?: AutomationConnectionParamOptionObject[];
    documentation?: string;
  }
  export interface AutomationConnectionParamOptionObject {
    id?: string;
    value?: string;
  }
  export interface AutomationConnectionParamPutObject {
    id?: string;
    value?: string;
  }
  export interface AutomationConnectionPutRequestObject {
    name?: string;
    params?: AutomationConnectionParamPutObject[];
  }
  export interface AutomationConnectionsListObject {
    id?: string;
    name?: string;
    ownerId?: string;
    spaceId?: string;
    createdAt?: string;
    updatedAt?: string;
    connectorId?: string;
    isConnected?: boolean;
  }
}

export namespace WorkflowsAutomationConnectors {
  export interface AutomationConnectorBlock {
    id?: string;
    name?: string;
    role?: string;
    inputs?: AutomationConnectorParam[];
    objectType?: string | null;
    description?: string | null;
    exampleOutput?: { [key: string]: unknown } | ({ [key: string]: unknown } | string | number | boolean)[] | string | null;
  }
  export interface AutomationConnectorDetail {
    id?: string;
    name?: string;
    blocks?: AutomationConnectorBlock[];
    params?: AutomationConnectorParam[];
    billable?: boolean;
    snippets?: AutomationConnectorSnippet[];
    description?: string | null;
    hasWebhooks?: boolean;
    connectDocumentation?: string | null;
  }
  export interface AutomationConnectorParam {
    id?: string;
    name?: string;
    options?: string[];
    setting?: boolean;
    optional?: boolean;
    fieldType?: string;
    description?: string | null;
    exampleValue?: string | null;
  }
  export interface AutomationConnectorSnippet {
    id?: string;
    name?: string;
    role?: string | null;
    inputs?: AutomationConnectorSnippetInput[];
    objectType?: string | null;
    description?: string | null;
    exampleOutput?: { [key: string]: unknown } | ({ [key: string]: unknown } | string | number | boolean)[] | string | null;
  }
  export interface AutomationConnectorSnippetInput {
    id?: string;
    name?: string;
    options?: { [key: string]: unknown } | unknown[] | null;
    optional?: boolean;
    fieldType?: string;
    description?: string | null;
  }
  export interface AutomationConnectorWebhookConfiguration {
    id?: string;
    events?: AutomationConnectorWebhookEvent[];
    automatic?: boolean;
  }
  export interface AutomationConnectorWebhookEvent {
    id?: string;
    name?: string;
    role?: string;
    params?: AutomationConnectorWebhookEventParam[];
    description?: string | null;
    exampleOutput?: { [key: string]: unknown } | ({ [key: string]: unknown } | string | number | boolean)[] | string | null;
  }
  export interface AutomationConnectorWebhookEventParam {
    id?: string;
    name?: string;
    type?: string;
    options?: string[];
    required?: boolean;
  }
  export interface AutomationConnectorsListObject {
    id?: string;
    name?: string;
    billable?: boolean;
    logoLarge?: string | null;
    logoSmall?: string | null;
    logoMedium?: string | null;
    description?: string | null;
    hasWebhooks?: boolean;
  }
}

export namespace WorkflowsAutomations {
  export interface AutomationDetailRequestObject {
    name: string;
    spaceId?: string;
    schedules?: ScheduleRequestObject[];
    workspace?: { [key: string]: unknown };
    description?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationDetailResponseObject {
    id?: string;
    name?: string;
    state?: "available" | "unavailable" | "disabled";
    lastRun?: RunDetailResponseObject;
    ownerId?: string;
    runMode?: "manual" | "scheduled" | "triggered" | "webhook";
    spaceId?: string;
    createdAt?: string;
    lastRunAt?: string;
    schedules?: ScheduleResponseObject[];
    updatedAt?: string;
    workspace?: { [key: string]: unknown };
    snippetIds?: string[];
    description?: string;
    endpointIds?: string[];
    connectorIds?: string[];
    lastRunStatus?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "paused" | "running" | "starting" | "stopped" | "exceeded limit";
    executionToken?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationDetailUpdateRequestObject {
    name?: string;
    schedules?: ScheduleRequestObject[];
    workspace?: { [key: string]: unknown };
    description?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationListObject {
    id?: string;
    name?: string;
    state?: "available" | "unavailable" | "disabled";
    lastRun?: RunDetailResponseObject;
    ownerId?: string;
    runMode?: "manual" | "scheduled" | "triggered" | "webhook";
    spaceId?: string;
    duration?: number;
    createdAt?: string;
    lastRunAt?: string;
    updatedAt?: string;
    workspace?: { [key: string]: unknown };
    snippetIds?: string[];
    description?: string;
    endpointIds?: string[];
    connectorIds?: string[];
    lastRunStatus?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "paused" | "running" | "starting" | "stopped" | "exceeded limit";
    executionToken?: string;
    maxConcurrentRuns?: number;
  }
  export interface AutomationUsageObject {
    guid?: string;
    name?: string;
    ownerId?: string;
  }
  export interface RunDetailRequestObject {
    id?: string;
    context: "api";
  }
  export interface RunDetailResponseObject {
    id?: string;
    error?: { [key: string]: unknown }[] | null;
    title?: string;
    status?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "running" | "starting" | "stopped" | "exceeded limit" | "queued";
    context?: "test_run" | "editor" | "detail" | "api_sync" | "api_async" | "webhook" | "lookup";
    metrics?: { blocks?: { type: "snippetBlock" | "endpointBlock"; rxBytes: number; txBytes: number; apiCalls?: number; snippetId?: string; endpointId?: string; connectorId?: string; }[]; network?: { rxBytes?: number; txBytes?: number; }; totalApiCalls?: number; } | null;
    ownerId?: string;
    spaceId?: string;
    testRun?: boolean;
    archived?: boolean;
    stopTime?: string | null;
    createdAt?: string;
    isTestRun?: boolean;
    startTime?: string | null;
    updatedAt?: string;
    isArchived?: boolean;
    executedById?: string;
    scheduledStartTime?: string | null;
  }
  export interface RunListObject {
    id?: string;
    error?: { [key: string]: unknown }[] | null;
    title?: string;
    status?: "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "running" | "starting" | "stopped" | "exceeded limit" | "queued";
    context?: "test_run" | "editor" | "detail" | "api_sync" | "api_async" | "webhook" | "lookup";
    ownerId?: string;
    spaceId?: string;
    testRun?: boolean;
    archived?: boolean;
    duration?: number;
    stopTime?: string;
    createdAt?: string;
    isTestRun?: boolean;
    startTime?: string;
    updatedAt?: string;
    isArchived?: boolean;
    executedById?: string | null;
    scheduledStartTime?: string | null;
  }
  export interface ScheduleRequestObject {
    stopAt?: string;
    startAt?: string;
    interval?: number;
    timezone?: string;
  }
  export interface ScheduleResponseObject {
    id?: string;
    stopAt?: string;
    startAt?: string;
    interval?: number;
    timezone?: string;
    lastStartedAt?: string;
  }
  export interface SettingsObject {
    maxConcurrentRunsPerAutomation?: number;
  }
  export interface UsageList {
    data?: UsageObject[];
  }
  export interface UsageObject {
    date: string;
    name: "runs" | "scheduledRun" | "triggeredRun" | "webhookRuns" | "duration" | "bandwidthIn" | "bandwidthOut";
    value: number;
    automation?: AutomationUsageObject;
  }
}
