/** Generated from server/openapi.json by `npm run openapi`. Do not edit. */

export interface paths {
    "/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Anchors_list"];
        put?: never;
        post: operations["Registering_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Anchors_get"];
        put?: never;
        post?: never;
        delete: operations["Registering_retire"];
        options?: never;
        head?: never;
        patch: operations["Registering_update"];
        trace?: never;
    };
    "/anchors/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An XLSX file. */
        get: operations["Unasked_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{id}/purchase-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A form with one CSV or XLSX file. Nothing is written but the file itself, for seven days. */
        post: operations["PurchaseImports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Anchors_relations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{id}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Anchors_supply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{id}/unasked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Unasked_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Anchors_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Areas_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Areas_update"];
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own. */
        get: operations["BulkEdits_list"];
        put?: never;
        post: operations["BulkEdits_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-edits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkEdits_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-edits/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkEdits_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-edits/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkEdits_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chain-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One XLSX file, or a CSV for each table: a preview, nothing is written. */
        post: operations["ChainImports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chain-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chain-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainImports_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables a new chain is read from, with an example in them: an XLSX file, or one table as CSV. */
        get: operations["ChainImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bills_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the chain's office hands in, as far as the reader may see it: pictures are made of it by the browser. */
        get: operations["Reports_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/deliverables/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists and tables the chain's office has chosen, one sheet each: an XLSX file. */
        get: operations["Reports_deliverables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Edits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/edits/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Edits_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/firm-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The export of a commercial platform, or any other list of firms: a preview, nothing is written. */
        post: operations["FirmLists_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/gap-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_gapMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/gap-map/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The map as a table: an XLSX file. */
        get: operations["Reports_gapMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_list"];
        put?: never;
        post: operations["Profile_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Profile_remove"];
        options?: never;
        head?: never;
        patch: operations["Profile_update"];
        trace?: never;
    };
    "/chains/{code}/links/{from}/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Links_save"];
        post?: never;
        delete: operations["Links_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nodes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_node"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Nodes_update"];
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/bills/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** `If-Match: "0"` for a row that is not there yet. */
        put: operations["Bills_save"];
        post?: never;
        delete: operations["Bills_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/firms/{enterpriseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** `If-Match: "0"` for a firm that is not at the node yet. */
        put: operations["Placements_save"];
        post?: never;
        delete: operations["Placements_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers with the node that is left. */
        post: operations["Merging_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nodes_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Settings_override"];
        post?: never;
        delete: operations["Settings_withdrawOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/quotients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_quotients"];
        put?: never;
        post: operations["Settings_saveQuotient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/quotients/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Settings_withdrawQuotient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nodes_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers with the node that is left, or with the retired one. */
        post: operations["Merging_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers with the node that was split. */
        post: operations["Merging_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/nodes/{nodeCode}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging_uses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_get"];
        put: operations["Profile_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relations_list"];
        put?: never;
        post: operations["Relations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/relations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Relations_remove"];
        options?: never;
        head?: never;
        patch: operations["Relations_update"];
        trace?: never;
    };
    "/chains/{code}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scenarios_list"];
        put?: never;
        post: operations["Scenarios_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/scenarios/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries moves without keeping them. */
        post: operations["Scenarios_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/scenarios/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Several beside each other, all on the map that is asked for. */
        get: operations["Scenarios_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/scenarios/comparison/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scenarios beside each other as tables: an XLSX file. */
        get: operations["ScenarioReports_compared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scenarios_get"];
        put?: never;
        post?: never;
        delete: operations["Scenarios_remove"];
        options?: never;
        head?: never;
        patch: operations["Scenarios_update"];
        trace?: never;
    };
    "/chains/{code}/scenarios/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On the map that is asked for, whatever it was made on. */
        get: operations["Scenarios_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_get"];
        put: operations["Settings_save"];
        post?: never;
        delete: operations["Settings_reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_list"];
        put?: never;
        post: operations["Sites_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sites_remove"];
        options?: never;
        head?: never;
        patch: operations["Sites_update"];
        trace?: never;
    };
    "/chains/{code}/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Volumes_list"];
        put?: never;
        post: operations["Volumes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chains/{code}/volumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Volumes_remove"];
        options?: never;
        head?: never;
        patch: operations["Volumes_update"];
        trace?: never;
    };
    "/classifications/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Classifications_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Colleagues_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactMerges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-merges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dry run: what would follow, and in which fields the two differ. */
        get: operations["ContactMerges_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactMerges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All who may be entered twice. */
        get: operations["ContactMerges_listPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-pairs/different": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are two people; not asked again. */
        post: operations["ContactMerges_tellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contacts_list"];
        put?: never;
        post: operations["Contacts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who is here already. A POST, so that no number stands in an address. */
        post: operations["Contacts_duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contacts_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contacts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Contacts_update"];
        trace?: never;
    };
    "/contacts/{id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Channels_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/channels/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was told which of them, when and why; the latest first. */
        get: operations["Channels_told"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Channels_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/channels/{channelId}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The number itself, for a reason that stays on the trail. */
        post: operations["Channels_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cannot be taken back. */
        post: operations["Contacts_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that were merged into this one, the latest first. */
        get: operations["ContactMerges_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Posts_remove"];
        options?: never;
        head?: never;
        patch: operations["Posts_update"];
        trace?: never;
    };
    "/contacts/{id}/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other files that may be of this person. */
        get: operations["ContactMerges_twins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Departments_list"];
        put?: never;
        post: operations["Departments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicate-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pairs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicate-pairs/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicate-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicate-scans/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pairs_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Firms that what is being typed may mean, the surest first. */
        get: operations["Duplicates_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise-merges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dry run: what would follow, and in which fields the two differ. */
        get: operations["Merges_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_list"];
        put?: never;
        post: operations["Enterprises_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/by-city": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_byCity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Enterprises_update"];
        trace?: never;
    };
    "/enterprises/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed which field, the latest first. */
        get: operations["Enterprises_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/dealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duplicates_dealing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/group-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads and projects of the whole group of a firm, firm by firm. */
        get: operations["GroupWork_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/group/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/group/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Groups_remove"];
        options?: never;
        head?: never;
        /** On the version of the link. */
        patch: operations["Groups_update"];
        trace?: never;
    };
    "/enterprises/{id}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Listings_list"];
        put?: never;
        post: operations["Listings_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/listings/{listingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** For what was written by mistake. */
        delete: operations["Listings_remove"];
        options?: never;
        head?: never;
        /** On the version of the listing. */
        patch: operations["Listings_update"];
        trace?: never;
    };
    "/enterprises/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges of others into this one, the latest first. */
        get: operations["Merges_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Names_list"];
        /** On the version of the enterprise. */
        put: operations["Names_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Qualifications_list"];
        put?: never;
        post: operations["Qualifications_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/qualifications/{qualificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** For what was written by mistake; what has ended is given its day. */
        delete: operations["Qualifications_remove"];
        options?: never;
        head?: never;
        /** On the version of the qualification. */
        patch: operations["Qualifications_update"];
        trace?: never;
    };
    "/enterprises/{id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signals_list"];
        put?: never;
        post: operations["Signals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources_list"];
        put?: never;
        post: operations["Sources_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{id}/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** For what was written by mistake. */
        delete: operations["Sources_remove"];
        options?: never;
        head?: never;
        /** On the version of the source. */
        patch: operations["Sources_update"];
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_list"];
        put?: never;
        /** Short ones are done when it answers; long ones go on by themselves, some only once somebody allows them. */
        post: operations["Exports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other people's that wait for consent. */
        get: operations["Exports_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exports_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_list"];
        put?: never;
        /** A form with up to five files. Sending the same bytes again adds nothing, so it needs no key. */
        post: operations["Files_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Into the bin. */
        delete: operations["Files_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Photos only. */
        get: operations["Files_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Files_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firm-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FirmLists_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["FirmLists_change"];
        trace?: never;
    };
    "/firm-lists/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FirmLists_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handovers_list"];
        put?: never;
        post: operations["Handovers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody has to hand over. */
        get: operations["Handovers_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/givers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handovers_givers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handovers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{id}/undos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handovers_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers; never touches the database, so that a slow one gets nobody killed. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests can be served: migrated and connected. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_registers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A table in any columns: a preview, nothing is written. */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/registers/{register}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table to fill in: an XLSX file. */
        get: operations["Imports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Imports_change"];
        trace?: never;
    };
    "/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/flawed-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows with flaws as they stand in the file, and why, to be put right and uploaded again: an XLSX file. */
        get: operations["Imports_flawed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Puts a row right before it is taken over. */
        patch: operations["Imports_fix"];
        trace?: never;
    };
    "/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Within 30 days; records changed since stay as they are and are listed with the outcome `kept`. */
        post: operations["Imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JoinRequests_list"];
        put?: never;
        post: operations["JoinRequests_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From then on the one who asked works on the lead too. */
        post: operations["JoinRequests_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JoinRequests_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lead-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeadRules_get"];
        put: operations["LeadRules_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leads_list"];
        put?: never;
        post: operations["Leads_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/by-node": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leads_byNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leads_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leads_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Leads_update"];
        trace?: never;
    };
    "/leads/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claims_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/claim-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/collaborators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Collaborators_list"];
        put: operations["Collaborators_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/dispute-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leads_feedBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leads_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leads_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shares_list"];
        put: operations["Shares_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/transfer-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Me_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_tokens"];
        put?: never;
        post: operations["Me_createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Me_revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_list"];
        put?: never;
        post: operations["Projects_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/by-node": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_byNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Projects_update"];
        trace?: never;
    };
    "/projects/{id}/fair-competition-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Projects_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Projects_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Also of a project that is not open to the reader, where he may know of it. */
        get: operations["Projects_name"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty list with the chain's nodes beside it: an XLSX file. */
        get: operations["PurchaseImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PurchaseImports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PurchaseImports_update"];
        trace?: never;
    };
    "/purchase-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PurchaseImports_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Purchases_list"];
        put?: never;
        post: operations["Purchases_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records as a table: an XLSX file. */
        get: operations["Purchases_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Purchases_get"];
        put?: never;
        post?: never;
        delete: operations["Purchases_remove"];
        options?: never;
        head?: never;
        patch: operations["Purchases_update"];
        trace?: never;
    };
    "/recycled-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recycling_list"];
        put?: never;
        /** Deletes a record; `If-Match` is the version of that record. */
        post: operations["Recycling_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recycled-records/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recycling_rule"];
        put: operations["Recycling_saveRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recycled-records/{id}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For good, before its days are over. Cannot be taken back. */
        post: operations["Recycling_purge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recycled-records/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recycling_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Signals_retire"];
        options?: never;
        head?: never;
        patch: operations["Signals_update"];
        trace?: never;
    };
    "/stage-templates/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StageTemplates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/target-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TargetLists_list"];
        put?: never;
        post: operations["TargetLists_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/target-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TargetLists_get"];
        put?: never;
        post?: never;
        delete: operations["TargetLists_retire"];
        options?: never;
        head?: never;
        patch: operations["TargetLists_update"];
        trace?: never;
    };
    "/target-lists/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Targets_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/target-lists/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An XLSX file. */
        get: operations["ListExports_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/target-lists/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TargetLists_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/target-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Weights_get"];
        put: operations["Weights_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/target-weights/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Derives weights from comparisons without keeping them. */
        post: operations["Weights_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Targets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Candidates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Targets_get"];
        put?: never;
        post?: never;
        delete: operations["Targets_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a lead of it; asked again, answers with the same one. */
        post: operations["Targets_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Through which anchors its firm can be reached: the first is proposed where the firm is tied to it. */
        get: operations["Targets_anchors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Targets_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_list"];
        put?: never;
        post: operations["Tasks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Tasks_update"];
        trace?: never;
    };
    "/tasks/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An XLSX or CSV file. */
        get: operations["Timeline_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_update"];
        trace?: never;
    };
    "/users/{id}/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Users_grant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Views_list"];
        put?: never;
        post: operations["Views_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Views_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Views_remove"];
        options?: never;
        head?: never;
        patch: operations["Views_update"];
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_list"];
        put?: never;
        /** A phone in a lobby sends it until it hears an answer: the key makes all tries one visit. */
        post: operations["Visits_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Visits_update"];
        trace?: never;
    };
    "/work-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkCalendar_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkCalendar_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptTargetDto: {
            /**
             * Format: uuid
             * @description The anchor it is reached through; unless said otherwise that of the strongest tie, null for none.
             */
            anchorId?: string | null;
        };
        AlikePostsDto: {
            target: components["schemas"]["PostDto"];
            source: components["schemas"]["PostDto"];
            /** @description What they come to as one. */
            joined: components["schemas"]["PostSpanDto"];
        };
        AnchorChainDto: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        AnchorDetailDto: {
            id: string;
            chainCode: string;
            enterprise: components["schemas"]["ReferenceDto"];
            localName: string;
            nodeCodes: string[];
            note: string | null;
            chain: components["schemas"]["AnchorChainDto"];
            nodes: components["schemas"]["NodeReferenceDto"][];
            /** @description Plants and projects of its that are listed here. */
            sites: number;
            /** @description Null for those who may not read leads. */
            leads: components["schemas"]["WorkCountDto"] | null;
            projects: components["schemas"]["WorkCountDto"] | null;
            /** @description Null where nothing it buys is known. */
            supply: components["schemas"]["AnchorRateDto"] | null;
            firm: components["schemas"]["AnchorFirmDto"];
            /** @description Further names under which volumes and purchase files speak of it. */
            aliases: string[];
            source: string;
            version: number;
            plants: components["schemas"]["AnchorSiteDto"][];
            volumes: components["schemas"]["AnchorVolumeDto"][];
        };
        AnchorDto: {
            id: string;
            chainCode: string;
            enterprise: components["schemas"]["ReferenceDto"];
            localName: string;
            nodeCodes: string[];
            note: string | null;
        };
        AnchorFacetDto: {
            value: string;
            count: number;
            name: string;
        };
        AnchorFirmDto: {
            id: string;
            name: string;
            shortName: string | null;
            province: string | null;
            city: string | null;
            listing: string | null;
        };
        AnchorLeadsDto: {
            total: number;
            open: number;
            /** @description The latest. */
            items: components["schemas"]["LeadDto"][];
        };
        AnchorProjectsDto: {
            total: number;
            open: number;
            /** @description The latest. */
            items: components["schemas"]["ProjectDto"][];
        };
        AnchorRateDto: {
            /** @enum {string} */
            basis: "purchases" | "bill_of_materials" | "links" | "none";
            denominator: number;
            low: number;
            high: number;
        };
        AnchorRelationDto: {
            id: string;
            supplierId: string;
            customerId: string;
            /** @enum {string} */
            relation: "supplies" | "joint_venture" | "subsidiary" | "strategic" | "competitor" | "introducer";
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            node: components["schemas"]["NodeReferenceDto"] | null;
            source: string;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
            /** @description 1 for its own, 2 for those of its group's firms. */
            ring: number;
        };
        AnchorRelationsDto: {
            /** @description The firm all of this is about. */
            anchorFirmId: string;
            firms: components["schemas"]["RelatedFirmDto"][];
            relations: components["schemas"]["AnchorRelationDto"][];
            /** @description More relations than are sent. */
            capped: boolean;
        };
        AnchorSiteDto: {
            id: string;
            nameZh: string;
            /** @enum {string} */
            status: "operating" | "building" | "signed" | "announced" | "unknown";
            capacity: string | null;
            year: number | null;
            place: string | null;
            /** @enum {string} */
            area: "zone" | "city" | "cluster" | "region";
            source: string | null;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
        };
        AnchorSummaryDto: {
            id: string;
            chainCode: string;
            enterprise: components["schemas"]["ReferenceDto"];
            localName: string;
            nodeCodes: string[];
            note: string | null;
            chain: components["schemas"]["AnchorChainDto"];
            nodes: components["schemas"]["NodeReferenceDto"][];
            /** @description Plants and projects of its that are listed here. */
            sites: number;
            /** @description Null for those who may not read leads. */
            leads: components["schemas"]["WorkCountDto"] | null;
            projects: components["schemas"]["WorkCountDto"] | null;
            /** @description Null where nothing it buys is known. */
            supply: components["schemas"]["AnchorRateDto"] | null;
        };
        AnchorSummaryListDto: {
            items: components["schemas"]["AnchorSummaryDto"][];
        };
        AnchorSupplyDto: {
            /** @enum {string} */
            radius: "zone" | "city" | "cluster" | "region";
            year: number | null;
            /** @enum {string} */
            basis: "purchases" | "bill_of_materials" | "none";
            rates: components["schemas"]["SupplyRatesDto"];
            /** @description First and last day of the records; null without any. */
            from: string | null;
            to: string | null;
            /** @description The largest first; estimated ones beside records are no part of the rates. */
            nodes: components["schemas"]["SupplyNodeDto"][];
            /** @description The rates for every ring, the innermost first. */
            rings: components["schemas"]["RingRatesDto"][];
            /** @description By calendar year, the oldest first; of records alone. */
            years: components["schemas"]["YearRatesDto"][];
        };
        AnchorVolumeDto: {
            id: string;
            plant: string;
            product: string;
            productZh: string | null;
            unit: string;
            annualVolume: number | null;
            /** @description 元 a year. */
            purchasedValue: number | null;
            year: number | null;
            place: string | null;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
        };
        AnchorWorkDto: {
            leads: components["schemas"]["AnchorLeadsDto"] | null;
            projects: components["schemas"]["AnchorProjectsDto"] | null;
        };
        AnswerTransferDto: {
            accepted: boolean;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        AppliedChainDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            nodes: number;
            links: number;
            sites: number;
            /** @description The edit that takes it all back. */
            editId: string;
        };
        AppliedFirmListDto: {
            firms: number;
            placements: number;
            /** @description Rows that were left out. */
            leftOut: number;
            /** @description Firms of the zone's own city among those that were placed. */
            firmsHere: number;
            /** @description Of these, those without a local site: no map counts them. */
            firmsUnsited: number;
            /** @description The first fifty of them. */
            unsited: components["schemas"]["FirmToSiteDto"][];
            editId: string;
        };
        ApplyChainImportDto: {
            /** @description Free, or of a chain whose import was taken back. */
            code: string;
            name: string;
            nameEn: string;
        };
        ApplyFirmListDto: {
            /** @enum {string} */
            evidence: "stated" | "widely_reported";
            /** @description Of rows that name none: which platform, which query. */
            source: string;
            /** @description Of rows that name none: `2026`, `2026-03` or `2026-03-02`, not in the future. */
            dataDate: string;
            /** @description True takes over the good rows alone; else a list in which any row has a flaw is refused whole. */
            goodRowsOnly?: boolean;
        };
        ApplyPurchaseImportDto: {
            /** @description Take what has no flaw and leave the rest; without it one flaw keeps everything out. */
            goodRowsOnly?: boolean;
            /** @description `true` unless said otherwise. */
            confidential?: boolean;
        };
        AreaDto: {
            /** @enum {string} */
            code: "zone" | "city" | "cluster" | "region";
            nameZh: string;
            nameEn: string;
            words: string[];
            cities: string[];
            provinces: string[];
            version: number;
        };
        AreaListDto: {
            /** @description Innermost first. */
            items: components["schemas"]["AreaDto"][];
        };
        AssignTargetsDto: {
            targetIds: string[];
            /**
             * Format: uuid
             * @description Null takes the work back.
             */
            ownerId: string | null;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditRowDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        AuditRowDto: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ReferenceDto"] | null;
            action: string;
            recordKind: string | null;
            recordId: string | null;
            /** @description Names of the fields that changed; their contents are business data, which an auditor does not see. */
            changed: string[];
            address: string | null;
            requestId: string | null;
            /** @enum {string} */
            result: "done" | "failed" | "denied";
        };
        AxisOrderDto: {
            fit: number;
            timing: number;
            access: number;
        };
        AxisScoreDto: {
            /** @enum {string} */
            axis: "fit" | "timing" | "access";
            /** @description Sums of the points with what is unknown at 0 and at its most. */
            low: number;
            high: number;
            points: components["schemas"]["PointsDto"][];
        };
        BesideDto: {
            /** @description Years that there are purchase records of on this map, newest first. */
            years: number[];
            /** @description The first day that can be asked for; of a day before it nothing is known, and all figures are empty. */
            firstDay: string | null;
            asIs: components["schemas"]["SumsDto"];
            /** @description In the order they were asked for. */
            scenarios: components["schemas"]["BesideScenarioDto"][];
            /** @description Those whose gap differs most first. */
            nodes: components["schemas"]["BesideNodeDto"][];
            /** @description Asked for, and not there: deleted since, of another chain, or not shared with the reader. */
            gone: string[];
        };
        BesideNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            asIs: components["schemas"]["NodeFiguresDto"];
            /** @description In the order of the scenarios. */
            scenarios: components["schemas"]["NodeFiguresDto"][];
            /** @description The scenarios differ from one another here, and not only from what is. */
            apart: boolean;
        };
        BesideScenarioDto: {
            totals: components["schemas"]["GapTotalsDto"];
            states: components["schemas"]["StateCountsDto"];
            id: string;
            name: string;
            note: string;
            author: components["schemas"]["ReferenceDto"];
            /**
             * @description What it was made in, whatever it is looked at in.
             * @enum {string}
             */
            radius: "zone" | "city" | "cluster" | "region";
            year: number | null;
            yearKnown: boolean;
            moves: number;
            /** @description Nodes of its moves that are not on the map; these moves count for nothing. */
            left: components["schemas"]["LeftNodeDto"][];
        };
        BillListDto: {
            items: components["schemas"]["BillRowDto"][];
        };
        BillRowDto: {
            product: string;
            productZh: string;
            nodeCode: string;
            nodeNameZh: string;
            nodeNameEn: string;
            sharePct: number;
            lowPct: number;
            highPct: number;
            base: string;
            source: string;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
            version: number;
        };
        BookDto: {
            from: components["schemas"]["ReferenceDto"];
            parts: components["schemas"]["BookPartDto"][];
        };
        BookItemDto: {
            id: string;
            name: string;
        };
        BookPartDto: {
            /** @description `leads`, `projects`, `targets`, `tasks`, `next_steps`, `contacts`; more may come. */
            kind: string;
            count: number;
            /** @description The latest of them, two hundred at most. */
            items: components["schemas"]["BookItemDto"][];
        };
        BulkCountsDto: {
            done: number;
            refused: number;
            stale: number;
            gone: number;
            undone: number;
            kept: number;
        };
        BulkEditDto: {
            id: string;
            /** @enum {string} */
            register: "leads" | "projects" | "enterprises" | "contacts" | "visits" | "tasks" | "target-lists";
            field: string;
            /** @description What they were to be set to, as it was sent. */
            value: string;
            /** @description Whom that names, where it is a person. */
            person: string | null;
            counts: components["schemas"]["BulkCountsDto"];
            /** @description Whether it can be taken back now. */
            undoable: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            undoneAt: string | null;
        };
        BulkEditPageDto: {
            items: components["schemas"]["BulkEditDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        BulkEditRowDto: {
            id: string;
            /** @description Null where the reader does not see it any more. */
            name: string | null;
            /** @enum {string} */
            outcome: "done" | "undone" | "kept" | "refused" | "stale" | "gone";
            /** @description Code of the refusal. */
            problem: string | null;
            params: {
                [key: string]: unknown;
            };
            /** @description To try it again from. */
            version: number | null;
        };
        BulkEditRowsDto: {
            items: components["schemas"]["BulkEditRowDto"][];
        };
        BulkRowInput: {
            /** Format: uuid */
            id: string;
            /** @description The one that was looked at. */
            version: number;
        };
        CalendarYearDto: {
            year: number;
            notice: string;
            days: components["schemas"]["SpecialDayDto"][];
            /** @description Null for what the product comes with. */
            author: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        CandidateDto: {
            enterprise: components["schemas"]["CandidateFirmDto"];
            /** @description Codes of the wanted nodes at which it works. */
            nodeCodes: string[];
            axes: components["schemas"]["AxisScoreDto"][];
            conflicts: components["schemas"]["ConflictDto"][];
            ours: components["schemas"]["OwnWorkDto"][];
            /** @description The last time anybody of the zone dealt with it. */
            lastContact: components["schemas"]["LastContactDto"] | null;
        };
        CandidateFacetsDto: {
            regions: components["schemas"]["FacetDto"][];
            /** @description The dozen with most of them. */
            cities: components["schemas"]["FacetDto"][];
            qualifications: components["schemas"]["FacetDto"][];
            anchors: components["schemas"]["AnchorFacetDto"][];
            listed: number;
            signals: number;
        };
        CandidateFirmDto: {
            id: string;
            name: string;
            shortName: string | null;
            province: string | null;
            city: string | null;
            region: string | null;
            listing: string | null;
            qualifications: string[];
            mainProducts: string | null;
        };
        CandidatePageDto: {
            items: components["schemas"]["CandidateDto"][];
            nodes: components["schemas"]["WantedNodeDto"][];
            facets: components["schemas"]["CandidateFacetsDto"];
            order: components["schemas"]["AxisOrderDto"];
            /** @description Firms of the register in the zone or its city; they are not asked to come. */
            local: components["schemas"]["LocalFirmDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        CellFlawDto: {
            /** @description Null when the row as a whole is meant. */
            field: string | null;
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        ChainDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @description `2025` or `2025-11`. */
            dataDate: string;
            nodeCount: number;
            leafCount: number;
            states: components["schemas"]["StateCountsDto"];
            /** @description 元 a year nobody here supplies; null when nothing of it is known. */
            gapValue: number | null;
            /** @description 元 a year the anchors buy, by their records or at full capacity as an estimate. */
            demandValue: number | null;
            /** @description The part of it that is from purchase records. */
            measuredValue: number | null;
            /** @description Made by people of the zone and not part of the reference atlas. */
            own: boolean;
            /** @description Months after which what its maps rest on is old. */
            staleMonths: number;
        };
        ChainFlawDto: {
            /** @description Of a CSV: the name of the file. */
            sheet: string;
            /** @description As Excel numbers it, from 1. */
            row: number;
            /** @description Title of the column as it stands in the file; null when the row as a whole is meant. */
            column: string | null;
            /** @description `share-over-one`; each import says which there are. */
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        ChainImportDto: {
            id: string;
            fileName: string;
            sheets: components["schemas"]["ReadSheetDto"][];
            nodeCount: number;
            leafCount: number;
            linkCount: number;
            siteCount: number;
            /** @description In the order of the file. */
            nodes: components["schemas"]["ImportedNodeDto"][];
            /** @description The first few hundred. */
            flaws: components["schemas"]["ChainFlawDto"][];
            flawCount: number;
            /** @description What the root suggests. */
            code: string;
            nameZh: string;
            nameEn: string;
        };
        ChainListDto: {
            items: components["schemas"]["ChainDto"][];
        };
        ChainNoteDto: {
            title: string;
            detail: string;
            source: string;
            /** @description YYYY-MM-DD, or empty. */
            date: string;
        };
        ChangePasswordDto: {
            current: string;
            next: string;
        };
        ChangedFieldDto: {
            /** @description As the record names it. */
            field: string;
            before: string | null;
            after: string | null;
        };
        ChosenWordDto: {
            word: string;
            /** @description Null when its rows are left out. */
            node: components["schemas"]["NodeChoiceDto"] | null;
        };
        CityFirmsDto: {
            /** @description Null where the register does not say. */
            province: string | null;
            city: string | null;
            firms: number;
            /** @description Some of their names. */
            examples: string[];
        };
        CityFirmsListDto: {
            items: components["schemas"]["CityFirmsDto"][];
        };
        ClaimDto: {
            owner: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            claimedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Without another activity it is lost on this day, if that comes before `expiresAt`.
             */
            idleAt: string | null;
            /**
             * Format: date-time
             * @description Until when this reader may not take what he gave up.
             */
            coolsDownUntil: string | null;
            proofs: components["schemas"]["ClaimProofDto"][];
            transfer: components["schemas"]["TransferDto"] | null;
            dispute: components["schemas"]["DisputeDto"] | null;
            entries: components["schemas"]["ClaimEntryDto"][];
            may: components["schemas"]["ClaimMovesDto"];
        };
        ClaimEntryDto: {
            id: string;
            /** @enum {string} */
            kind: "registered" | "claimed" | "extended" | "released" | "expired" | "idle" | "handed_over" | "transfer_offered" | "transferred" | "transfer_declined" | "transfer_withdrawn" | "disputed" | "dispute_upheld" | "dispute_dismissed";
            /** @description Null for the product itself. */
            actor: components["schemas"]["ReferenceDto"] | null;
            user: components["schemas"]["ReferenceDto"] | null;
            reason: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            at: string;
        };
        ClaimMovesDto: {
            claim: boolean;
            release: boolean;
            extend: boolean;
            offer: boolean;
            answer: boolean;
            withdraw: boolean;
            dispute: boolean;
            decide: boolean;
        };
        ClaimProofDto: {
            /** @enum {string} */
            kind: "visit";
            id: string;
            /** Format: date-time */
            at: string;
            /** @description What it was, in the words of whoever recorded it. */
            text: string;
        };
        ClassificationEntryDto: {
            code: string;
            name: string;
            /** @description Names from the top down: `内蒙古自治区鄂尔多斯市`, `制造业 › 汽车制造业`. */
            path: string;
            /** @description Whether there are entries below it. */
            hasParts: boolean;
        };
        ClassificationListDto: {
            /** @description The uppermost first; thirty at most where words are looked for. */
            items: components["schemas"]["ClassificationEntryDto"][];
        };
        ClassifiedDto: {
            code: string;
            name: string;
            /** @description Names from the top down: `内蒙古自治区鄂尔多斯市`, `制造业 › 汽车制造业`. */
            path: string;
        };
        CollaboratorDto: {
            id: string;
            name: string;
            department: components["schemas"]["ReferenceDto"];
            addedBy: components["schemas"]["ReferenceDto"];
            /** Format: date-time */
            addedAt: string;
        };
        CollaboratorListDto: {
            items: components["schemas"]["CollaboratorDto"][];
            /** @description Whether the reader may change who they are. */
            editable: boolean;
        };
        ColleagueDto: {
            id: string;
            name: string;
            department: components["schemas"]["ReferenceDto"];
        };
        ColleagueListDto: {
            items: components["schemas"]["ColleagueDto"][];
        };
        ColumnChoiceDto: {
            /** @enum {string} */
            column: "node" | "part" | "value" | "currency" | "period" | "from" | "to" | "supplier" | "place" | "localShare" | "tracedShare" | "source";
            /** @description Of the title, from 0; null when the file has no such column. */
            at: number | null;
        };
        CommitmentDto: {
            /** @description Of the task. */
            id: string;
            /** @enum {string} */
            side: "ours" | "theirs";
            text: string;
            /** @description YYYY-MM-DD */
            dueOn: string | null;
            promisedBy: string;
            assignee: components["schemas"]["ReferenceDto"];
            /** @enum {string} */
            state: "done" | "open" | "dropped";
            /** @description Of the task. */
            version: number;
        };
        CommitmentInputDto: {
            /**
             * Format: uuid
             * @description Of one that is there already; without it a new one is made, and what is not named again is dropped.
             */
            id?: string;
            /** @enum {string} */
            side: "ours" | "theirs";
            text: string;
            /** @description YYYY-MM-DD */
            dueOn: string | null;
            /**
             * Format: uuid
             * @description Who of ours sees to it; whoever writes it down unless said otherwise.
             */
            assigneeId?: string;
            /** @description Who of theirs promised it. */
            promisedBy?: string;
        };
        CompareDto: {
            /**
             * @description What is compared: the axes among themselves, or the criteria of one axis.
             * @enum {string}
             */
            group: "order" | "fit" | "timing" | "access";
            comparisons: components["schemas"]["PairDto"][];
        };
        ComparisonDto: {
            before: components["schemas"]["GapTotalsDto"];
            after: components["schemas"]["GapTotalsDto"];
            /** @description Nodes that differ, the largest change of the gap first. */
            nodes: components["schemas"]["NodeChangeDto"][];
            /** @description How many nodes were computed for it. */
            computed: number;
            /** @description Nodes of moves that are not on the map; these moves count for nothing. */
            left: components["schemas"]["LeftNodeDto"][];
        };
        ConflictDto: {
            /** @enum {string} */
            kind: "visit" | "lead" | "list";
            department: string;
        };
        ContactDto: {
            id: string;
            name: string;
            /** @enum {string|null} */
            preferredWay: "mobile" | "phone" | "email" | "wechat" | "through_office" | null;
            /** @enum {string} */
            legalBasis: "consent" | "contract" | "statutory_duty" | "already_public";
            purpose: string;
            source: string;
            /** @description YYYY-MM-DD */
            retainUntil: string;
            owner: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            /** @description What the person is now comes first. */
            posts: components["schemas"]["PostDto"][];
            channels: components["schemas"]["MaskedChannelDto"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ContactMadeDto: {
            id: string;
            version: number;
        };
        ContactMergeDto: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ReferenceDto"];
            /** @description Of the one that went; null once it is forgotten. */
            sourceName: string | null;
            rows: components["schemas"]["MergedRowsDto"][];
            /** @description Whether it can be taken back. */
            mayUndo: boolean;
            /** Format: date-time */
            undoneAt: string | null;
        };
        ContactMergeListDto: {
            items: components["schemas"]["ContactMergeDto"][];
        };
        ContactMergePreviewDto: {
            target: components["schemas"]["ContactDto"];
            source: components["schemas"]["ContactDto"];
            fields: components["schemas"]["MergedContactFieldDto"][];
            posts: components["schemas"]["AlikePostsDto"][];
            rows: components["schemas"]["FollowingRowsDto"][];
        };
        ContactPageDto: {
            items: components["schemas"]["ContactDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        ContactPairDto: {
            first: components["schemas"]["ContactTwinDto"];
            second: components["schemas"]["ContactTwinDto"];
            /**
             * @description A mobile number or an address in common, or the same name at the same firm.
             * @enum {string}
             */
            by: "name" | "channel";
        };
        ContactPairListDto: {
            items: components["schemas"]["ContactPairDto"][];
            /** @description Whether there are more than these. */
            more: boolean;
        };
        ContactTwinDto: {
            id: string;
            name: string;
            /**
             * @description By a number or an address, or by the same name at the same firm.
             * @enum {string}
             */
            by: "name" | "channel";
            enterprise: components["schemas"]["ReferenceDto"] | null;
            title: string;
            owner: components["schemas"]["ReferenceDto"];
        };
        ContactTwinQueryDto: {
            name?: string;
            /** Format: uuid */
            enterpriseId?: string | null;
            channels?: string[];
        };
        ContactTwinsDto: {
            items: components["schemas"]["ContactTwinDto"][];
        };
        ContactsMergedDto: {
            id: string;
            targetId: string;
            sourceId: string;
        };
        ContactsUnmergedDto: {
            /** @description The one that is there again. */
            sourceId: string;
            restored: number;
            kept: components["schemas"]["KeptRowDto"][];
        };
        CountDto: {
            value: number;
            /** @description True when there are more than were counted. */
            capped: boolean;
        };
        CreateBulkEditDto: {
            /** @enum {string} */
            register: "enterprises" | "contacts" | "leads" | "visits" | "projects" | "tasks" | "target-lists";
            field: string;
            /** @description Empty empties a field that may be empty. */
            value: string;
            /** @description Where the single edit asks why. */
            reason?: string;
            /** @description Where the single edit asks for proof. */
            evidence?: string;
            rows?: components["schemas"]["BulkRowInput"][];
            /** @description The query parameters of the list, without those that page. */
            filter?: {
                [key: string]: string;
            };
        };
        CreateContactDto: {
            name: string;
            post: components["schemas"]["NewPostDto"];
            /** @description Phone numbers and e-mail addresses as they are written; what each is, is told from that. */
            channels?: string[];
            /** @enum {string|null} */
            preferredWay?: "mobile" | "phone" | "email" | "wechat" | "through_office" | null;
            /** @enum {string} */
            legalBasis: "consent" | "contract" | "statutory_duty" | "already_public";
            purpose: string;
            source?: string;
            /** @description 24 months from today unless said otherwise. */
            retainUntil?: string;
            /** @description Make it although somebody with the same number is here already. */
            allowDuplicate?: boolean;
        };
        CreateDepartmentDto: {
            name: string;
            /** Format: uuid */
            parentId: string;
            /** @enum {string} */
            kind: "zone" | "bureau" | "section" | "city_department" | "district";
        };
        CreateEnterpriseDto: {
            name: string;
            shortName?: string;
            uscc?: string;
            /** @description Why a credit code is kept although its check digit is wrong. */
            usccOverrideReason?: string;
            province?: string;
            city?: string;
            mainProducts?: string;
            nodeCodes?: string[];
            source?: string;
            /** @description Administrative division (GB/T 2260) of the registered place. */
            registeredCode?: string | null;
            /** @description The rest of the address. */
            registeredAddress?: string | null;
            /** @description Administrative division (GB/T 2260) of the place of work. */
            operatingCode?: string | null;
            operatingAddress?: string | null;
            /** @description Industries (GB/T 4754), the main one first, `C3841`. */
            industryCodes?: string[];
        };
        CreateExportDto: {
            /** @description `leads` */
            list: string;
            /** @enum {string} */
            format: "xlsx" | "csv" | "csv-gb18030";
            /**
             * @description Of headings; `zh-CN` unless said otherwise.
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /** @description In their order; all columns unless said otherwise. */
            columns?: string[];
            /** @description The query parameters of the list, without those that page. */
            filter?: {
                [key: string]: string;
            };
        };
        CreateHandoverDto: {
            /** Format: uuid */
            fromId: string;
            reason: string;
            /** @description Who gets what of each kind; what is not named stays; may be empty beside exceptions. */
            parts: components["schemas"]["PartGivenDto"][];
            /** @description Single records that go to somebody else than the rest of their kind. */
            exceptions?: components["schemas"]["ItemGivenDto"][];
        };
        CreateJoinRequestDto: {
            /** Format: uuid */
            enterpriseId: string;
            note?: string;
        };
        CreateLeadDto: {
            title: string;
            /** Format: uuid */
            enterpriseId: string;
            /** @enum {string} */
            source: "chain_map" | "target_list" | "department" | "enterprise" | "chamber" | "association" | "agency" | "ambassador" | "enclave" | "event" | "internet" | "walk_in";
            nodeCode?: string;
            /** Format: uuid */
            anchorId?: string;
            outline?: string;
            totalInvestment?: string;
            /** @description Into the pool, for whoever takes it. */
            toPool?: boolean;
            referrer?: string | null;
            reporterUnit?: string | null;
            investorProfile?: string | null;
            fixedAssets?: string | null;
            /** @description 亩. */
            landMu?: string | null;
            /** @description kW. */
            powerLoad?: string | null;
            /** @description Tonnes of coal equivalent a year. */
            energyTce?: string | null;
            /** @description Cubic metres a year. */
            waterUse?: string | null;
            emissions?: ("waste_water" | "waste_gas" | "solid_waste" | "hazardous_waste" | "noise")[] | null;
            /** @description 元 a year. */
            expectedOutput?: string | null;
            /** @description 元 a year. */
            expectedTax?: string | null;
            expectedJobs?: number | null;
            intendedLocation?: string | null;
            requests?: string | null;
        };
        CreateNodeDto: {
            parentCode: string;
            /** @description The next free one below the parent unless said. */
            code?: string;
            nameZh: string;
            /** @description The sibling it goes before; last unless said. */
            before?: string | null;
            nameEn?: string;
            /** @enum {string} */
            stream?: "upstream" | "midstream" | "downstream";
            /** @enum {string} */
            kind?: "system" | "assembly" | "module" | "part" | "material" | "equipment" | "software" | "service";
            /** @description 1–5. */
            criticality?: number | null;
            costSharePct?: string | null;
            costShareBasis?: string | null;
            /** @enum {string|null} */
            supplyRadius?: "jit" | "regional" | "national" | "global" | null;
            /** @description 1–5; 5 is drawn to cheap or green power. */
            energyIntensity?: number | null;
            minScale?: string | null;
            judgedBy?: string | null;
            technologies?: string[];
            /** @description GB/T 4754. */
            industryCodes?: string[];
            /** @description Other names of it, under which imports find it. */
            keywords?: string[];
            source?: string;
            /** @description `2025`, `2025-11` or `2025-11-03`; this month unless said. */
            dataDate?: string;
        };
        CreateProjectDto: {
            /** Format: uuid */
            leadId: string;
            /** @description The version of the lead the actor was looking at. */
            leadVersion: number;
            name: string;
        };
        CreatePurchaseDto: {
            /** Format: uuid */
            anchorId: string;
            /** @description Of a node without parts, in the anchor's chain. */
            nodeCode: string;
            part: string;
            value: string;
            /** @description First day. */
            periodStart: string;
            /** @description Last day. */
            periodEnd: string;
            source: string;
            supplierName?: string;
            /**
             * @description Where the supplier makes it; where it is absent and the firm is known, where the firm sits.
             * @enum {string|null}
             */
            supplierPlace?: "zone" | "city" | "cluster" | "region" | "outside" | null;
            /** @description Share of the value bought within `localArea`, 0 to 1. */
            localShare?: number | null;
            /** @enum {string} */
            localArea?: "zone" | "city" | "cluster" | "region";
            /** @description Share of the local suppliers' value that is made here too, 0 to 1. */
            tracedShare?: number | null;
            /** @description Of a new record `true` unless said otherwise. */
            confidential?: boolean;
        };
        CreateRelationDto: {
            /**
             * Format: uuid
             * @description Who supplies, is the subsidiary, or introduced the other; of the other kinds, either.
             */
            supplierId: string;
            /** Format: uuid */
            customerId: string;
            /** @enum {string} */
            relation: "supplies" | "joint_venture" | "subsidiary" | "strategic" | "competitor" | "introducer";
            /** @description What it is about; null where it is about no node in particular. */
            nodeCode?: string | null;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            /** @description `2025`, `2025-11` or `2025-11-03`; this month unless said. */
            dataDate?: string | null;
        };
        CreateScenarioDto: {
            name: string;
            note?: string;
            /** @enum {string} */
            radius: "zone" | "city" | "cluster" | "region";
            /** @description Year of the purchases it is made on, null for the latest twelve months; absent where that is not known. */
            year?: number | null;
            shared?: boolean;
            moves: components["schemas"]["MoveDto"][];
        };
        CreateSignalDto: {
            /** @enum {string} */
            kind: "financing" | "new_plant" | "capacity_full" | "lease_or_land_limit" | "environmental_limit" | "executive_change" | "hiring" | "tender_won" | "patents" | "anchor_order" | "relocation";
            /** @description The day of the news, YYYY-MM-DD; not in the future. */
            observedOn: string;
            /** @description Days after which it counts half; by its kind unless said otherwise. */
            halfLifeDays?: number;
            note: string;
            /** @description Where it was read or heard. */
            source: string;
        };
        CreateSiteDto: {
            nameZh: string;
            /** @enum {string} */
            status: "operating" | "building" | "signed" | "announced" | "unknown";
            places: components["schemas"]["SavePlaceDto"][];
            /** @description The group it belongs to: sites of one group are one source. */
            parent?: string | null;
            /** @description In the words of the source, such as 30 万台/年. */
            capacity?: string | null;
            /**
             * @description The ring it lies in; of a new site, told from `place` unless said.
             * @enum {string}
             */
            area?: "zone" | "city" | "cluster" | "region";
            /** @enum {string|null} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source?: string | null;
            /** @description Stands for several firms whose number nobody has counted. */
            aggregate?: boolean;
            /** @description Year of the source. */
            year?: number | null;
            place?: string | null;
            /** @description `2025`, `2025-11` or `2025-11-03`; of a new row this month unless said. */
            dataDate?: string | null;
        };
        CreateTargetListDto: {
            /** @description Code of a chain. */
            chain: string;
            name: string;
            note?: string;
            /** @enum {string} */
            status?: "draft" | "active";
            quotas: components["schemas"]["QuotaDto"][];
            targets: components["schemas"]["ProposalDto"][];
            /** @description The actor was told that another department has some of them on a list, and wants them all the same. */
            despiteConflicts?: boolean;
        };
        CreateTaskDto: {
            title: string;
            /** @enum {string} */
            recordKind: "visit" | "enterprise" | "lead" | "project";
            /** Format: uuid */
            recordId: string;
            /**
             * Format: uuid
             * @description Oneself unless said otherwise.
             */
            assigneeId?: string;
            /** @description YYYY-MM-DD */
            dueOn?: string | null;
        };
        CreateTokenDto: {
            name: string;
            scopes: ("chain:read" | "chain:edit" | "chain:configure" | "scenario:create" | "purchase:read" | "purchase:write" | "enterprise:read" | "enterprise:create" | "enterprise:update" | "enterprise:merge" | "contact:read" | "contact:create" | "contact:update" | "contact:reveal" | "contact:erase" | "contact:merge" | "lead:read" | "lead:create" | "lead:update" | "lead:move" | "lead:decide" | "target:read" | "target:create" | "target:assign" | "handover:create" | "visit:read" | "visit:create" | "visit:update" | "task:read" | "task:write" | "file:read" | "file:write" | "project:read" | "project:create" | "project:update" | "project:move" | "project:review" | "zone:configure" | "department:read" | "department:create" | "user:read" | "user:create" | "user:update" | "user:grant" | "audit:read" | "notice:read" | "import:create" | "export:create" | "export:approve" | "view:share" | "view:publish" | "recycle:read" | "recycle:manage" | "recycle:purge")[];
            /** @description Days until it expires. */
            days: number;
        };
        CreateUserDto: {
            /** @description Lower-case letters, digits, dot and hyphen. */
            username: string;
            name: string;
            /** Format: uuid */
            departmentId: string;
        };
        CreateViewDto: {
            /** @enum {string} */
            register: "enterprises" | "contacts" | "leads" | "visits" | "projects" | "tasks" | "target-lists";
            name: string;
            /**
             * @description Private unless said otherwise.
             * @enum {string}
             */
            scope?: "private" | "department" | "zone";
            /** @description As they stand in the address of the list. */
            filters?: {
                [key: string]: string;
            };
            /** @description In their order; none: as the register has them. */
            columns?: string[];
            /** @description Pixels of columns that somebody made wider or narrower, by their keys. */
            widths?: {
                [key: string]: number;
            };
            sort?: string | null;
            grouping?: string | null;
            /** @enum {string} */
            layout?: "table" | "board";
        };
        CreateVisitDto: {
            /** @enum {string} */
            kind: "company_visit" | "outbound" | "inbound" | "call" | "meeting" | "letter";
            /** Format: uuid */
            enterpriseId?: string;
            /** Format: uuid */
            leadId?: string;
            /** Format: uuid */
            projectId?: string;
            startedAt: string;
            summary: string;
            /** @description The device's own time of writing, kept beside the server's. */
            deviceTime?: string;
            place?: string;
            theirPeople?: string;
            ourPeople?: string;
            demands?: string;
            commitments?: components["schemas"]["CommitmentInputDto"][];
            /** @description Firms besides the main one. */
            firms?: components["schemas"]["VisitFirmInputDto"][];
            people?: components["schemas"]["VisitPersonInputDto"][];
            topics?: ("expansion" | "land" | "power" | "policy" | "supply" | "talent" | "finance" | "approval")[];
            /** @enum {string|null} */
            leaderLevel?: "section" | "county" | "bureau" | "province" | null;
            /** @description Codes of the nodes that were talked about. */
            nodeCodes?: string[];
            anchorIds?: string[];
            /** @description Only of `outbound`. */
            trip?: components["schemas"]["TripDto"] | null;
            /** @description Only of `inbound`. */
            reception?: components["schemas"]["ReceptionDto"] | null;
            nextStep?: string;
            nextStepOn?: string | null;
        };
        CreateVolumeDto: {
            /** @description A name of the anchor or of its plant, by which it is found once, now. */
            anchor: string;
            product: string;
            /** @description With what it counts; says 规划 where capacity is planned only, which is then no demand yet. */
            unit: string;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            annualVolume?: string | null;
            /** @description 元 a year at full capacity. */
            purchasedValue?: string | null;
            /** @description When set, the value covers these nodes only. */
            valueNodeCodes?: string[] | null;
            /**
             * Format: uuid
             * @description The local site whose plant this is.
             */
            siteId?: string | null;
            /** @description Year of the source. */
            year?: number | null;
            place?: string | null;
            /** @description `2025`, `2025-11` or `2025-11-03`; of a new row this month unless said. */
            dataDate?: string | null;
        };
        CriteriaDto: {
            node: number;
            breadth: number;
            anchor: number;
            qualification: number;
            share: number;
            capacity: number;
            proximity: number;
            listed: number;
            signals: number;
            sites: number;
            path: number;
            introducer: number;
            group: number;
            contact: number;
        };
        DealingDto: {
            /**
             * @description `lead`: somebody has it in hand; `visit`: somebody was there once.
             * @enum {string}
             */
            kind: "visit" | "lead";
            department: string;
            /** @description The reader's own department, or one below it. */
            own: boolean;
            /** @description Days since anybody of the zone last had to do with it; null when nobody has written down when. */
            lastContactDays: number | null;
            /** @description Only where the reader may open it. */
            leadId: string | null;
            /** @description Whether the reader can ask to join in. */
            mayAsk: boolean;
            /** @description What the reader asked last. */
            request: components["schemas"]["MyRequestDto"] | null;
        };
        DecideDisputeDto: {
            /**
             * @description `upheld`: the claim goes to whoever raised the dispute.
             * @enum {string}
             */
            result: "upheld" | "dismissed";
            reason: string;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        DecideExportDto: {
            allow: boolean;
            reason?: string;
        };
        DecidePairDto: {
            /**
             * @description `different`: remembered, and not asked again; `open`: asked again.
             * @enum {string}
             */
            status: "open" | "different";
            reason?: string;
        };
        DeclineJoinRequestDto: {
            reason: string;
        };
        DefaultViewDto: {
            /** @enum {string} */
            register: "enterprises" | "contacts" | "leads" | "visits" | "projects" | "tasks" | "target-lists";
            /**
             * Format: uuid
             * @description Null: the list as it comes.
             */
            viewId: string | null;
        };
        DeliveredMapDto: {
            /**
             * @description Its colours, of which a picture is made; or `table`, a sheet of the workbook.
             * @enum {string}
             */
            mode: "state" | "gap" | "supply" | "activity" | "firms" | "table";
            /** @enum {string} */
            radius: "zone" | "city" | "cluster" | "region";
        };
        DeliveredPictureDto: {
            key: string;
            /** @enum {string} */
            mode: "firms" | "state" | "gap" | "supply" | "activity";
            /** @enum {string} */
            radius: "zone" | "city" | "cluster" | "region";
            title: string;
            /** @description What its file is called, without an ending. */
            file: string;
        };
        DeliveryDto: {
            /** @description What all of it together is called, without an ending. */
            file: string;
            /** @description Empty where the workbook is all there is. */
            pictures: components["schemas"]["DeliveredPictureDto"][];
            /** @description Titles of pictures that the chain hands in and this reader may not see. */
            withheld: string[];
            /** @description The same of lists: the workbook is without them. */
            withheldLists: string[];
            formats: ("svg" | "png")[];
        };
        DemandDto: {
            /**
             * @description Where the demand is known from; only records and bills of materials give it a value.
             * @enum {string}
             */
            basis: "purchases" | "bill_of_materials" | "links" | "none";
            value: number | null;
            low: number | null;
            high: number | null;
            /** @description The part of `value` that is from purchase records. */
            measured: number | null;
            /** @description What plants that are not built yet would add. */
            planned: number | null;
        };
        DemandRowDto: {
            /** @enum {string} */
            basis: "purchases" | "bill_of_materials";
            /** @description Null for a plant of which nobody knows whose it is. */
            anchorId: string | null;
            anchor: string;
            product: string;
            productZh: string;
            sharePct: number;
            lowPct: number;
            highPct: number;
            /** @description 元 a year bought from others; 0 where the anchor supplies itself, null where nothing is known. */
            value: number | null;
            low: number | null;
            high: number | null;
            /** @description Of a purchase: share bought within the radius, and of that share made here. */
            localShare: number | null;
            /** @description That share may be more: it was stated for a narrower ring. */
            localIsLeast: boolean;
            tracedShare: number | null;
            /** @description Of a purchase: from whom, where the reader may know. */
            supplier: string | null;
            /** @description Of a purchase: months the records cover. */
            months: number | null;
            year: number | null;
            planned: boolean;
            /** @description Why nothing is bought, when the anchor supplies itself. */
            selfSupply: string | null;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            /** @description Of a purchase: the first and the last day of the records. */
            source: string;
            base: string;
            /** @description When it is from: of a purchase the last day, of an estimate that of the volume. */
            dataDate: string | null;
            /** @description Who wrote the volume last; null for what came with the product, and for records, which may be many people's. */
            editor: string | null;
            /** @description Of an estimate: the same of the bill of materials. */
            billDate: string | null;
            billEditor: string | null;
        };
        DepartmentDto: {
            id: string;
            parentId: string | null;
            name: string;
            /** @enum {string} */
            kind: "zone" | "section" | "bureau" | "city_department" | "district";
        };
        DepartmentListDto: {
            items: components["schemas"]["DepartmentDto"][];
        };
        DisputeClaimDto: {
            reason: string;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        DisputeDto: {
            id: string;
            raisedBy: components["schemas"]["ReferenceDto"];
            reason: string;
            /** Format: date-time */
            raisedAt: string;
        };
        DuplicateDto: {
            enterprise: components["schemas"]["ReferenceDto"];
            province: string | null;
            city: string | null;
            /** @enum {string} */
            match: "name" | "short" | "former" | "uscc" | "core" | "begins" | "similar";
            /** @description The name that is alike, where it is not the present one. */
            matchedName: string | null;
            /** @description 0 to 100; the higher, the more alike. */
            score: number;
            dealing: components["schemas"]["DealingDto"] | null;
        };
        DuplicateListDto: {
            items: components["schemas"]["DuplicateDto"][];
        };
        DuplicatePairDto: {
            id: string;
            first: components["schemas"]["PairedFirmDto"];
            second: components["schemas"]["PairedFirmDto"];
            /** @enum {string} */
            match: "name" | "short" | "former" | "uscc" | "core" | "begins" | "similar";
            /** @description 0 to 100; the higher, the more alike. */
            score: number;
            /** @enum {string} */
            status: "open" | "different";
            reason: string | null;
            decidedBy: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            version: number;
        };
        DuplicatePairPageDto: {
            items: components["schemas"]["DuplicatePairDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        DuplicateScanDto: {
            id: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Names looked at so far, of so many. */
            done: number;
            total: number;
            /** @description Pairs that were not known before. */
            found: number;
        };
        EditDto: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description `node:moved`; the web makes the sentence from it and `params`. */
            kind: string;
            params: {
                [key: string]: unknown;
            };
            /** @description Null for what the product itself did. */
            actor: components["schemas"]["ReferenceDto"] | null;
            /** @description The edit it took back. */
            undoOf: string | null;
            /** @description Taken back by that edit. */
            undoneBy: string | null;
        };
        EditPageDto: {
            items: components["schemas"]["EditDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        EnterpriseChangeDto: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ReferenceDto"] | null;
            /** @description `enterprise:updated`; the web makes the sentence from it. */
            action: string;
            fields: components["schemas"]["ChangedFieldDto"][];
        };
        EnterpriseChangePageDto: {
            items: components["schemas"]["EnterpriseChangeDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        EnterpriseDealingDto: {
            dealing: components["schemas"]["DealingDto"] | null;
        };
        EnterpriseDetailDto: {
            id: string;
            name: string;
            shortName: string | null;
            nameEn: string | null;
            uscc: string | null;
            usccOverrideReason: string | null;
            province: string | null;
            city: string | null;
            region: string | null;
            /** @description Where it is listed, exchange and code, `SZ:002459、HK:00175`; each with its own fields under `/listings`. */
            listing: string | null;
            listedSince: string | null;
            registeredPlace: components["schemas"]["ClassifiedDto"] | null;
            registeredAddress: string | null;
            operatingPlace: components["schemas"]["ClassifiedDto"] | null;
            operatingAddress: string | null;
            /** @description The main one first. */
            industries: components["schemas"]["ClassifiedDto"][];
            mainProducts: string | null;
            qualifications: string[];
            /** @enum {string} */
            origin: "atlas" | "user";
            /** @description By what we know of it; each with its own fields under `/sources`. */
            source: string | null;
            nodes: components["schemas"]["EnterpriseNodeDto"][];
            /** @description In a list sorted by `marketShare` alone. */
            atNode?: components["schemas"]["FirmAtNodeDto"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            relations: components["schemas"]["EnterpriseRelationDto"][];
        };
        EnterpriseDto: {
            id: string;
            name: string;
            shortName: string | null;
            nameEn: string | null;
            uscc: string | null;
            usccOverrideReason: string | null;
            province: string | null;
            city: string | null;
            region: string | null;
            /** @description Where it is listed, exchange and code, `SZ:002459、HK:00175`; each with its own fields under `/listings`. */
            listing: string | null;
            listedSince: string | null;
            registeredPlace: components["schemas"]["ClassifiedDto"] | null;
            registeredAddress: string | null;
            operatingPlace: components["schemas"]["ClassifiedDto"] | null;
            operatingAddress: string | null;
            /** @description The main one first. */
            industries: components["schemas"]["ClassifiedDto"][];
            mainProducts: string | null;
            qualifications: string[];
            /** @enum {string} */
            origin: "atlas" | "user";
            /** @description By what we know of it; each with its own fields under `/sources`. */
            source: string | null;
            nodes: components["schemas"]["EnterpriseNodeDto"][];
            /** @description In a list sorted by `marketShare` alone. */
            atNode?: components["schemas"]["FirmAtNodeDto"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        EnterpriseMergeDto: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ReferenceDto"];
            target: components["schemas"]["ReferenceDto"];
            source: components["schemas"]["ReferenceDto"];
            rows: components["schemas"]["MergedRowsDto"][];
            /** @description Fields in which the one that stays took what the other one said. */
            taken: string[];
            /** @description Whether it can be taken back. */
            mayUndo: boolean;
            /** Format: date-time */
            undoneAt: string | null;
        };
        EnterpriseMergeListDto: {
            items: components["schemas"]["EnterpriseMergeDto"][];
        };
        EnterpriseNameDto: {
            id: string;
            /** @enum {string} */
            kind: "former" | "alias";
            name: string;
            since: string | null;
            until: string | null;
            source: string | null;
        };
        EnterpriseNamesDto: {
            items: components["schemas"]["EnterpriseNameDto"][];
            /** @description Of the enterprise, for the next change. */
            version: number;
        };
        EnterpriseNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            chainCode: string;
        };
        EnterprisePageDto: {
            items: components["schemas"]["EnterpriseDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        EnterpriseRelationDto: {
            id: string;
            /** @enum {string} */
            direction: "supplies_to" | "supplied_by" | "subsidiary_of" | "parent_of" | "joint_venture_with" | "strategic_with" | "competitor_of" | "introduced" | "introduced_by";
            /** @enum {string} */
            relation: "supplies" | "joint_venture" | "subsidiary" | "strategic" | "competitor" | "introducer";
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            nodeCode: string | null;
            source: string;
            dataDate: string | null;
            other: components["schemas"]["ReferenceDto"];
        };
        EraseContactDto: {
            reason: string;
        };
        EvidenceDto: {
            code: string;
            params: {
                [key: string]: unknown;
            };
            source?: string;
        };
        ExportColumnDto: {
            key: string;
            zh: string;
            en: string;
        };
        ExportDto: {
            id: string;
            list: string;
            /** @enum {string} */
            format: "xlsx" | "csv" | "csv-gb18030";
            /** @enum {string} */
            status: "done" | "running" | "cancelled" | "failed" | "waiting" | "refused";
            rowCount: number;
            done: number;
            bytes: number;
            /** @description Who takes it away, when, and by which filter. */
            note: string;
            /** @description Code of what ended it. */
            problem: string | null;
            decisionReason: string | null;
            actor: components["schemas"]["ReferenceDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            keptUntil: string;
        };
        ExportListDto: {
            /** @description `leads` */
            code: string;
            columns: components["schemas"]["ExportColumnDto"][];
        };
        ExportListsDto: {
            items: components["schemas"]["ExportListDto"][];
            /** @description More rows than these need somebody's consent, for those who may not give it. */
            freeRows: number;
        };
        ExportPageDto: {
            items: components["schemas"]["ExportDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        ExtendClaimDto: {
            /** @enum {string} */
            proofKind: "visit";
            /** Format: uuid */
            proofId: string;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        FacetDto: {
            value: string;
            count: number;
        };
        FairCompetitionDto: {
            /** @enum {string} */
            result: "failed" | "passed";
            /** @description YYYY-MM-DD */
            reviewedOn: string;
            opinion: string;
            reviewer: components["schemas"]["ReferenceDto"];
        };
        FeedBackDto: {
            version: number;
        };
        FileDto: {
            id: string;
            name: string;
            /**
             * @description By what is in it.
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/heic" | "application/pdf" | "application/ofd" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.ms-powerpoint" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.presentationml.presentation" | "text/plain" | "text/csv";
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            recordKind: "visit" | "enterprise" | "lead" | "project";
            recordId: string;
            author: components["schemas"]["ReferenceDto"];
            /** Format: date-time */
            removedAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        FileListDto: {
            items: components["schemas"]["FileDto"][];
        };
        FilePageDto: {
            items: components["schemas"]["FileDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        FirmAtNodeDto: {
            /** @description In the words of the source. */
            capacity: string | null;
            /** @description Percent of its market that it holds. */
            marketSharePct: number | null;
            dataDate: string | null;
            /** @description Who placed it here or changed that last; null for what came with the product. */
            editor: string | null;
        };
        FirmListClassDto: {
            code: string;
            name: string;
            /** @description Of the chain, those that belong to it. */
            nodes: components["schemas"]["FirmListNodeDto"][];
        };
        FirmListColumnDto: {
            title: string;
            /** @description As Excel names it. */
            letters: string;
            samples: string[];
        };
        FirmListColumnsDto: {
            name: number | null;
            uscc: number | null;
            province: number | null;
            city: number | null;
            address: number | null;
            industry: number | null;
            products: number | null;
            scope: number | null;
            capacity: number | null;
            share: number | null;
            listing: number | null;
            source: number | null;
            date: number | null;
            /** @description Columns in which words for nodes stand: products, industries, codes of nodes. */
            words: number[];
        };
        FirmListCountsDto: {
            rows: number;
            /** @description Rows that will be taken over. */
            good: number;
            flawed: number;
            /** @description Rows of which no word names a node; they are left out. */
            withoutNode: number;
            /** @description Of these, rows whose class several nodes have: somebody has to choose. */
            undecided: number;
            /** @description Rows whose class of GB/T 4754 alone, or with a word, tells the node. */
            byIndustry: number;
            /** @description Firms of the zone's own city that would be placed. */
            firmsHere: number;
            /** @description Of these, those that no local site of the chain bears the name of. */
            firmsUnsited: number;
            firmsNew: number;
            firmsKnown: number;
            placementsNew: number;
            placementsThere: number;
        };
        FirmListDto: {
            id: string;
            fileName: string;
            chain: components["schemas"]["FirmListNodeDto"];
            sheet: string;
            /** @description From 1. */
            headRow: number;
            columns: components["schemas"]["FirmListColumnDto"][];
            mapping: components["schemas"]["FirmListColumnsDto"];
            /** @description The columns were chosen for an earlier file with these titles. */
            remembered: boolean;
            counts: components["schemas"]["FirmListCountsDto"];
            /** @description The most used, those that name nothing first. */
            words: components["schemas"]["FirmListWordDto"][];
            unknownWords: number;
            /** @description The first hundred that wait for a choice, and those somebody chose for, in the order of the file. */
            openRows: components["schemas"]["FirmListOpenRowDto"][];
            /** @description The classes of these rows. */
            industries: components["schemas"]["FirmListClassDto"][];
            /** @description The first fifty. */
            here: components["schemas"]["FirmListHereDto"][];
            /** @description The first few hundred. */
            flaws: components["schemas"]["SheetFlawDto"][];
            flawCount: number;
            examples: components["schemas"]["FirmListExampleDto"][];
        };
        FirmListExampleDto: {
            row: number;
            name: string;
            uscc: string | null;
            province: string | null;
            city: string | null;
            nodes: components["schemas"]["FirmListMatchDto"][];
            /** @description Not in the register yet. */
            isNew: boolean;
            /** @description Nodes at which it is not yet. */
            added: number;
        };
        FirmListHereDto: {
            row: number;
            name: string;
            nodes: components["schemas"]["FirmListNodeDto"][];
            /** @description A local site of the chain bears its name. */
            sited: boolean;
        };
        FirmListMatchDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @enum {string} */
            by: "row" | "name" | "industry" | "code" | "keyword" | "folded" | "choice" | "remembered" | "industry-word";
            word: string;
            /** @description Title of the column the word stands in. */
            column: string;
        };
        FirmListNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        FirmListOpenRowDto: {
            row: number;
            name: string;
            /** @description What the row says the firm makes. */
            says: string | null;
            /** @description Class of GB/T 4754, by its digits. */
            industry: string;
            /** @description Nodes of the class that its words point at, the likeliest first. */
            likely: components["schemas"]["FirmListNodeDto"][];
            /** @description What somebody chose for it; null while nobody has. */
            chosen: components["schemas"]["FirmListNodeDto"][] | null;
        };
        FirmListWordDto: {
            word: string;
            rows: number;
            /**
             * @description Null when nobody knows what it stands for.
             * @enum {string|null}
             */
            by: "name" | "code" | "keyword" | "folded" | "choice" | "remembered" | null;
            nodes: components["schemas"]["FirmListNodeDto"][];
            /** @description Likely ones, for a word that names none. */
            suggestions: components["schemas"]["FirmListNodeDto"][];
        };
        FirmRowChoiceDto: {
            /** @description As the file counts it, from 1. */
            row: number;
            /** @description Nodes that are meant; none at all when empty. Null takes the choice back. */
            nodeCodes: string[] | null;
        };
        FirmSourceDto: {
            id: string;
            /** @enum {string} */
            kind: "other" | "website" | "registry" | "report" | "event" | "referral" | "platform";
            title: string;
            link: string | null;
            dataDate: string | null;
            note: string | null;
            version: number;
        };
        FirmSourceListDto: {
            /** @description The latest first. */
            items: components["schemas"]["FirmSourceDto"][];
        };
        FirmToSiteDto: {
            enterpriseId: string;
            name: string;
            nodes: components["schemas"]["FirmListNodeDto"][];
        };
        FirmWordChoiceDto: {
            word: string;
            /** @description Nodes that are meant; none at all when empty. Null takes the choice back. */
            nodeCodes: string[] | null;
        };
        FirmWorkDto: {
            enterpriseId: string;
            leads: number;
            projects: number;
        };
        FitDto: {
            base: number;
            neighbours: number;
            power: number;
        };
        FixLineDto: {
            /** @description Field → what it says instead. */
            cells: {
                [key: string]: string;
            };
        };
        FixedLineDto: {
            line: components["schemas"]["ImportLineDto"];
            counts: components["schemas"]["LineCountsDto"];
        };
        FollowingRowsDto: {
            /** @description Name of the table, for which the web has a word. */
            kind: string;
            moved: number;
            /** @description Were there twice and become one. */
            joined: number;
            /** @description Would point at themselves. */
            dropped: number;
            /** @description Of the first of them, as far as whoever asks may see them. */
            names: string[];
        };
        FoundNodeDto: {
            chain: string;
            code: string;
        };
        GapMapDto: {
            chain: components["schemas"]["ChainDto"];
            dataDate: string;
            /** @enum {string} */
            radius: "zone" | "city" | "cluster" | "region";
            /** @description The past day it shows; null for now. */
            on: string | null;
            /** @description Year of the purchases; null for the latest twelve months. */
            year: number | null;
            /** @description Years that there are purchase records of, newest first. */
            years: number[];
            /** @description The first day that can be asked for. */
            firstDay: string | null;
            staleMonths: number;
            nodes: components["schemas"]["GapNodeDto"][];
            links: components["schemas"]["SupplyLinkDto"][];
            anchors: components["schemas"]["AnchorDto"][];
            totals: components["schemas"]["GapTotalsDto"];
        };
        GapNodeDetailDto: {
            id: string;
            code: string;
            parentCode: string | null;
            nameZh: string;
            nameEn: string;
            /** @enum {string} */
            stream: "upstream" | "midstream" | "downstream";
            level: number;
            /** @enum {string} */
            kind: "system" | "assembly" | "module" | "part" | "material" | "equipment" | "software" | "service";
            criticality: number | null;
            leaf: boolean;
            /**
             * @description What counts: a person's word while it holds, else what was computed. Null for a node that only groups others.
             * @enum {string|null}
             */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @enum {string|null} */
            computedState: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @enum {string|null} */
            action: "build_chain" | "fill_chain" | "extend_chain" | "strengthen_chain" | null;
            override: components["schemas"]["OverrideDto"] | null;
            /** @description An anchor stands here. */
            anchor: boolean;
            demand: components["schemas"]["DemandDto"];
            local: components["schemas"]["LocalCountsDto"];
            /** @description Somebody supplies from within the radius: a site that runs, whoever is supposed to come, or a recorded local purchase. */
            covered: boolean;
            /** @description Share bought within the radius, 0 to 1. */
            localShare: components["schemas"]["RangeDto"] | null;
            gapValue: number | null;
            gapLow: number | null;
            gapHigh: number | null;
            /** @description Percentage points of the local supply rate that a newcomer could add. */
            upliftPct: number | null;
            priority: components["schemas"]["PriorityDto"] | null;
            /** @enum {string|null} */
            supplyRadius: "jit" | "regional" | "national" | "global" | null;
            energyIntensity: number | null;
            ageMonths: number;
            stale: boolean;
            coverage: number | null;
            hhi: number | null;
            costSharePct: number | null;
            costShareBasis: string | null;
            minScale: string | null;
            judgedBy: string | null;
            technologies: string[];
            industryCodes: string[];
            keywords: string[];
            source: string;
            dataDate: string;
            editor: string | null;
            version: number;
            evidence: components["schemas"]["EvidenceDto"][];
            localSites: components["schemas"]["LocalSiteDto"][];
            demandRows: components["schemas"]["DemandRowDto"][];
            upstream: components["schemas"]["NeighbourDto"][];
            downstream: components["schemas"]["NeighbourDto"][];
        };
        GapNodeDto: {
            id: string;
            code: string;
            parentCode: string | null;
            nameZh: string;
            nameEn: string;
            /** @enum {string} */
            stream: "upstream" | "midstream" | "downstream";
            level: number;
            /** @enum {string} */
            kind: "system" | "assembly" | "module" | "part" | "material" | "equipment" | "software" | "service";
            criticality: number | null;
            leaf: boolean;
            /**
             * @description What counts: a person's word while it holds, else what was computed. Null for a node that only groups others.
             * @enum {string|null}
             */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @enum {string|null} */
            computedState: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @enum {string|null} */
            action: "build_chain" | "fill_chain" | "extend_chain" | "strengthen_chain" | null;
            override: components["schemas"]["OverrideDto"] | null;
            /** @description An anchor stands here. */
            anchor: boolean;
            demand: components["schemas"]["DemandDto"];
            local: components["schemas"]["LocalCountsDto"];
            /** @description Somebody supplies from within the radius: a site that runs, whoever is supposed to come, or a recorded local purchase. */
            covered: boolean;
            /** @description Share bought within the radius, 0 to 1. */
            localShare: components["schemas"]["RangeDto"] | null;
            gapValue: number | null;
            gapLow: number | null;
            gapHigh: number | null;
            /** @description Percentage points of the local supply rate that a newcomer could add. */
            upliftPct: number | null;
            priority: components["schemas"]["PriorityDto"] | null;
            /** @enum {string|null} */
            supplyRadius: "jit" | "regional" | "national" | "global" | null;
            energyIntensity: number | null;
            ageMonths: number;
            stale: boolean;
        };
        GapSettingsAnswerDto: {
            values: components["schemas"]["GapSettingsDto"];
            /** @description What the product comes with, to go back to. */
            defaults: components["schemas"]["GapSettingsDto"];
            /** @description Send as `If-Match`; 0 while the chain has no settings of its own. */
            version: number;
        };
        GapSettingsDto: {
            weakCoverage: number;
            breakHhi: number;
            breakExternalShare: number;
            blockedSupplyShare: number;
            blockedPurchaseShare: number;
            strengthQuotient: number;
            winShare: number;
            reach: components["schemas"]["ReachDto"];
            fit: components["schemas"]["FitDto"];
            weights: components["schemas"]["WeightsDto"];
            staleMonths: number;
        };
        GapTotalsDto: {
            demandValue: number | null;
            demandLow: number | null;
            demandHigh: number | null;
            measuredValue: number | null;
            gapValue: number | null;
            gapLow: number | null;
            gapHigh: number | null;
            plannedDemandValue: number | null;
            leaves: number;
            /** @description Leaves that are covered, whether or not anybody here buys. */
            covered: number;
            /** @description Part families that are bought and have a supplier here, out of all that are bought. */
            localSupplyRateCount: components["schemas"]["RatioDto"];
            localSupplyRateValue: components["schemas"]["RangeRatioDto"];
            /** @description Second tier corrected. */
            localSupplyRateTraced: components["schemas"]["RangeRatioDto"];
        };
        GiverDto: {
            id: string;
            name: string;
            department: components["schemas"]["ReferenceDto"];
            /** @description He can no longer sign in. */
            left: boolean;
        };
        GiverListDto: {
            items: components["schemas"]["GiverDto"][];
        };
        GoalDto: {
            id: string;
            year: number;
            /** @enum {string} */
            indicator: "local_supply_rate" | "covered_nodes" | "landed_projects" | "signed_projects" | "other";
            title: string;
            unit: string;
            target: number;
            /** @description Null where it cannot be told: another year's rate, or a number nobody has entered. */
            progress: components["schemas"]["ProgressDto"] | null;
            source: string | null;
            version: number;
        };
        GoalListDto: {
            items: components["schemas"]["GoalDto"][];
        };
        GrantRolesDto: {
            roles: ("officer" | "manager" | "leader" | "liaison" | "sysadmin" | "secadmin" | "auditor")[];
            version: number;
        };
        GroupDto: {
            members: components["schemas"]["ReferenceDto"][];
            links: components["schemas"]["GroupLinkDto"][];
            /** @description The group is larger than is shown. */
            capped: boolean;
        };
        GroupLinkDto: {
            id: string;
            parent: components["schemas"]["ReferenceDto"];
            subsidiary: components["schemas"]["ReferenceDto"];
            /** @description Percent the parent holds. */
            share: number | null;
            since: string | null;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            version: number;
        };
        GroupWorkDto: {
            /** @description Every firm of the group that is shown. */
            items: components["schemas"]["FirmWorkDto"][];
        };
        HandoverDto: {
            id: string;
            actor: components["schemas"]["ReferenceDto"];
            from: components["schemas"]["ReferenceDto"];
            reason: string;
            sums: components["schemas"]["HandoverSumDto"][];
            /**
             * Format: date-time
             * @description Up to when it can be taken back.
             */
            undoUntil: string;
            /** Format: date-time */
            undoneAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        HandoverPageDto: {
            items: components["schemas"]["HandoverDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        HandoverSumDto: {
            kind: string;
            to: components["schemas"]["ReferenceDto"];
            count: number;
        };
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        HeirDto: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        ImportColumnDto: {
            title: string;
            /** @description As Excel names it. */
            letters: string;
            /** @description The first few values. */
            samples: string[];
        };
        ImportCountsDto: {
            /** @description That hold something. */
            rows: number;
            added: number;
            updated: number;
            unchanged: number;
            flawed: number;
            leftOut: number;
        };
        ImportDto: {
            sheet: string;
            headRow: number;
            columns: components["schemas"]["ImportColumnDto"][];
            /** @description Field → column from 0; fields that no column stands for are left out. */
            mapping: {
                [key: string]: number;
            };
            /** @description The columns were chosen for an earlier file with these titles. */
            remembered: boolean;
            /** @description Records that are there already are changed by what the table says. */
            update: boolean;
            id: string;
            register: string;
            fileName: string;
            /** @enum {string} */
            status: "done" | "checking" | "ready" | "running" | "cancelled" | "failed" | "undoing" | "undone";
            rowCount: number;
            counts: components["schemas"]["LineCountsDto"];
            /** @description Of what is being done now. */
            progress: components["schemas"]["ImportProgressDto"];
            /** @description Code of what ended it. */
            problem: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            /**
             * Format: date-time
             * @description Until when it can be taken back; null when it cannot be.
             */
            undoUntil: string | null;
        };
        ImportFieldDto: {
            key: string;
            zh: string;
            en: string;
            required: boolean;
        };
        ImportLineDto: {
            /** @description As Excel numbers it, from 1. */
            row: number;
            /** @description Field → what the row says, with what was corrected. */
            cells: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            verdict: "error" | "new" | "update" | "same" | "duplicate" | null;
            /** @enum {string|null} */
            outcome: "undone" | "added" | "updated" | "left" | "kept" | null;
            flaws: components["schemas"]["CellFlawDto"][];
            /** @description An earlier row about the same record. */
            twinOf: number | null;
            recordId: string | null;
        };
        ImportLinesDto: {
            items: components["schemas"]["ImportLineDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: number | null;
        };
        ImportPageDto: {
            items: components["schemas"]["ImportSummaryDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        ImportProgressDto: {
            done: number;
            total: number;
        };
        ImportRegisterDto: {
            /** @description `enterprises` */
            code: string;
            fields: components["schemas"]["ImportFieldDto"][];
        };
        ImportRegistersDto: {
            items: components["schemas"]["ImportRegisterDto"][];
        };
        ImportSummaryDto: {
            id: string;
            register: string;
            fileName: string;
            /** @enum {string} */
            status: "done" | "checking" | "ready" | "running" | "cancelled" | "failed" | "undoing" | "undone";
            rowCount: number;
            counts: components["schemas"]["LineCountsDto"];
            /** @description Of what is being done now. */
            progress: components["schemas"]["ImportProgressDto"];
            /** @description Code of what ended it. */
            problem: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            /**
             * Format: date-time
             * @description Until when it can be taken back; null when it cannot be.
             */
            undoUntil: string | null;
        };
        ImportedNodeDto: {
            code: string;
            parentCode: string | null;
            nameZh: string;
            nameEn: string;
            /** @enum {string} */
            stream: "upstream" | "midstream" | "downstream";
            /** @enum {string} */
            kind: "system" | "assembly" | "module" | "part" | "material" | "equipment" | "software" | "service";
            /** @description From 1 for the root. */
            level: number;
            /** @description Links that begin or end here. */
            links: number;
            /** @description Firms and projects that are here. */
            sites: number;
        };
        ItemGivenDto: {
            kind: string;
            /** Format: uuid */
            toId: string;
            /** Format: uuid */
            id: string;
        };
        JoinRequestDto: {
            id: string;
            enterprise: components["schemas"]["ReferenceDto"];
            requester: components["schemas"]["ReferenceDto"];
            /** @description Of the requester. */
            department: components["schemas"]["ReferenceDto"];
            note: string;
            /** @enum {string} */
            status: "open" | "accepted" | "declined";
            reason: string | null;
            /** @description Only where the reader may open it. */
            leadId: string | null;
            /** @description Whether the reader may decide it. */
            mayDecide: boolean;
            /** Format: date-time */
            decidedAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        JoinRequestPageDto: {
            items: components["schemas"]["JoinRequestDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        KeptItemDto: {
            kind: string;
            id: string;
            name: string;
        };
        KeptRowDto: {
            /** @description Name of the table; `field` for a field of the record itself. */
            kind: string;
            /** @description Of the row, or the name of the field. */
            id: string;
        };
        LastContactDto: {
            /** @enum {string} */
            kind: "visit" | "lead";
            months: number;
            department: string;
        };
        LatestScanDto: {
            scan: components["schemas"]["DuplicateScanDto"] | null;
        };
        LeadClockDto: {
            /** @enum {string} */
            step: "respond" | "screen" | "feedback" | "follow_up";
            /** Format: date-time */
            dueAt: string;
            late: boolean;
            /** @description Working days that are left, today not counted; negative once it is late. */
            workdays: number;
        };
        LeadDetailDto: {
            id: string;
            title: string;
            /** @enum {string} */
            stage: "new" | "contacted" | "qualified" | "converted" | "dropped";
            /** @enum {string} */
            source: "chain_map" | "target_list" | "event" | "enterprise" | "department" | "chamber" | "association" | "agency" | "ambassador" | "enclave" | "internet" | "walk_in";
            outline: string;
            totalInvestment: string | null;
            enterprise: components["schemas"]["ReferenceDto"];
            node: components["schemas"]["NodeReferenceDto"] | null;
            anchor: components["schemas"]["ReferenceDto"] | null;
            /** @description Null in the pool. */
            owner: components["schemas"]["ReferenceDto"] | null;
            reporter: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            /** Format: date-time */
            respondBy: string;
            /** @description Null when nothing runs: closed, or in the pool. */
            clock: components["schemas"]["LeadClockDto"] | null;
            /** Format: date-time */
            claimExpiresAt: string | null;
            /** Format: date-time */
            lastVisitAt: string | null;
            projectId: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            plan: components["schemas"]["LeadPlanDto"];
            screening: components["schemas"]["LeadScreeningDto"] | null;
            /**
             * Format: date-time
             * @description When the referrer was told what became of it.
             */
            feedbackAt: string | null;
            /** @description Why this firm and this node, as the target list it came from had it. */
            reasons: components["schemas"]["LeadReasonDto"][];
        };
        LeadDto: {
            id: string;
            title: string;
            /** @enum {string} */
            stage: "new" | "contacted" | "qualified" | "converted" | "dropped";
            /** @enum {string} */
            source: "chain_map" | "target_list" | "event" | "enterprise" | "department" | "chamber" | "association" | "agency" | "ambassador" | "enclave" | "internet" | "walk_in";
            outline: string;
            totalInvestment: string | null;
            enterprise: components["schemas"]["ReferenceDto"];
            node: components["schemas"]["NodeReferenceDto"] | null;
            anchor: components["schemas"]["ReferenceDto"] | null;
            /** @description Null in the pool. */
            owner: components["schemas"]["ReferenceDto"] | null;
            reporter: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            /** Format: date-time */
            respondBy: string;
            /** @description Null when nothing runs: closed, or in the pool. */
            clock: components["schemas"]["LeadClockDto"] | null;
            /** Format: date-time */
            claimExpiresAt: string | null;
            /** Format: date-time */
            lastVisitAt: string | null;
            projectId: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        LeadPageDto: {
            items: components["schemas"]["LeadDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        LeadPlanDto: {
            referrer: string | null;
            reporterUnit: string | null;
            investorProfile: string | null;
            fixedAssets: string | null;
            landMu: string | null;
            powerLoad: string | null;
            energyTce: string | null;
            waterUse: string | null;
            emissions: ("waste_water" | "waste_gas" | "solid_waste" | "hazardous_waste" | "noise")[] | null;
            expectedOutput: string | null;
            expectedTax: string | null;
            expectedJobs: number | null;
            intendedLocation: string | null;
            requests: string | null;
        };
        LeadReasonDto: {
            code: string;
            params: {
                [key: string]: unknown;
            };
            /** @description Null where it was not known: anything between 0 and `most`. */
            points: number | null;
            most: number;
        };
        LeadRulesAnswerDto: {
            values: components["schemas"]["LeadRulesDto"];
            /** @description What the product comes with. */
            defaults: components["schemas"]["LeadRulesDto"];
            author: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            changedAt: string | null;
            /** @description 0 while nobody of the zone has set any. */
            version: number;
        };
        LeadRulesDto: {
            /** @description Working days. */
            respondDays: number;
            screenDays: number;
            /** @description Calendar days. */
            feedbackDays: number;
            followUpDays: number;
            claimDays: number;
            idleDays: number;
            /** @description Working days. */
            warnDays: number;
            holdLimit: number;
            coolDownDays: number;
        };
        LeadScreeningDto: {
            /** @enum {string} */
            result: "suitable" | "unclear" | "unsuitable";
            reason: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["ReferenceDto"];
        };
        LeftNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @description It has left the chain; else it only is not on the map that was asked for, as that of an earlier day. */
            retired: boolean;
            /** @description It has parts by now, and what is supposed must be at one of them. */
            divided: boolean;
            /** @description Where it went, when it was merged into a node that a move may be at. */
            heir: components["schemas"]["HeirDto"] | null;
        };
        LineCountsDto: {
            new: number;
            update: number;
            /** @description Says nothing that the register does not say. */
            same: number;
            /** @description Another row about a record of an earlier row. */
            duplicate: number;
            error: number;
            added: number;
            updated: number;
            /** @description Not taken over, because the record had changed since the preview. */
            left: number;
            /** @description Not taken back, because somebody changed the record since or uses it. */
            kept: number;
            undone: number;
        };
        LinkDto: {
            from: string;
            fromNameZh: string;
            to: string;
            toNameZh: string;
            /** @enum {string|null} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source: string | null;
            dataDate: string | null;
        };
        LinkedNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @enum {string|null} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source: string | null;
            dataDate: string | null;
            /** @description Who drew it; null for what came with the product. */
            editor: string | null;
        };
        ListChainDto: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        ListColumnDto: {
            /** @description From 0. */
            at: number;
            title: string;
            /** @enum {string|null} */
            column: "value" | "part" | "place" | "node" | "currency" | "period" | "from" | "to" | "supplier" | "localShare" | "tracedShare" | "source" | null;
            /** @description What stands in the first rows. */
            samples: string[];
        };
        ListGroupDto: {
            /** @description To send as `groupKey`; null: those that have none. */
            key: string | null;
            /** @description Null where the key is a word of the contract. */
            name: string | null;
            count: number;
        };
        ListGroupsDto: {
            /** @description The largest first. */
            items: components["schemas"]["ListGroupDto"][];
            /** @description True where too many rows matched to count all of them; the groups are then those of a part. */
            capped: boolean;
            /** @description True where there are more groups than the largest, which are listed. */
            more: boolean;
        };
        ListRadiiDto: {
            /** @enum {string} */
            chain_map?: "zone" | "city" | "cluster" | "region";
            /** @enum {string} */
            application_map?: "zone" | "city" | "cluster" | "region";
            /** @enum {string} */
            region_map?: "zone" | "city" | "cluster" | "region";
            /** @enum {string} */
            route_map?: "zone" | "city" | "cluster" | "region";
            /** @enum {string} */
            enterprise_list?: "zone" | "city" | "cluster" | "region";
            /** @enum {string} */
            cluster_list?: "zone" | "city" | "cluster" | "region";
        };
        ListingDto: {
            id: string;
            /** @enum {string} */
            exchange: "SH" | "SZ" | "BJ" | "NEEQ" | "HK" | "TW" | "NASDAQ" | "NYSE" | "JP" | "KRX" | "KOSDAQ" | "SGX" | "LSE" | "XETRA" | "EPA" | "SIX";
            /** @enum {string|null} */
            board: "main" | "star" | "chinext" | "gem" | "innovation" | "base" | null;
            code: string;
            shortName: string | null;
            since: string | null;
            until: string | null;
            version: number;
        };
        ListingListDto: {
            /** @description What stands before what was withdrawn. */
            items: components["schemas"]["ListingDto"][];
        };
        LocalCountsDto: {
            operating: number;
            building: number;
            signed: number;
            announced: number;
            unknown: number;
            /** @description Operating rows that stand for several firms nobody has counted; not part of `operating`. */
            aggregate: number;
        };
        LocalFirmDto: {
            id: string;
            name: string;
            city: string | null;
            nodeCodes: string[];
        };
        LocalSiteDto: {
            id: string;
            nameZh: string;
            parent: string | null;
            /** @enum {string} */
            status: "operating" | "building" | "signed" | "announced" | "unknown";
            capacity: string | null;
            year: number | null;
            place: string | null;
            /** @enum {string} */
            area: "zone" | "city" | "cluster" | "region";
            source: string | null;
            /** @enum {string|null} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
            /** @description Stands for several firms. */
            aggregate: boolean;
            /**
             * @description `register`: a firm of the register in an outer ring.
             * @enum {string}
             */
            origin: "atlas" | "user" | "project" | "register";
            places: components["schemas"]["SitePlaceDto"][];
            version: number;
        };
        MaskedChannelDto: {
            id: string;
            /** @enum {string} */
            kind: "mobile" | "phone" | "email";
            /** @description `138****1234` */
            masked: string;
        };
        MeDto: {
            id: string;
            username: string;
            name: string;
            roles: ("officer" | "manager" | "leader" | "liaison" | "sysadmin" | "secadmin" | "auditor")[];
            permissions: ("chain:read" | "chain:edit" | "chain:configure" | "scenario:create" | "purchase:read" | "purchase:write" | "enterprise:read" | "enterprise:create" | "enterprise:update" | "enterprise:merge" | "contact:read" | "contact:create" | "contact:update" | "contact:reveal" | "contact:erase" | "contact:merge" | "lead:read" | "lead:create" | "lead:update" | "lead:move" | "lead:decide" | "target:read" | "target:create" | "target:assign" | "handover:create" | "visit:read" | "visit:create" | "visit:update" | "task:read" | "task:write" | "file:read" | "file:write" | "project:read" | "project:create" | "project:update" | "project:move" | "project:review" | "zone:configure" | "department:read" | "department:create" | "user:read" | "user:create" | "user:update" | "user:grant" | "audit:read" | "notice:read" | "import:create" | "export:create" | "export:approve" | "view:share" | "view:publish" | "recycle:read" | "recycle:manage" | "recycle:purge")[];
            department: components["schemas"]["ReferenceDto"];
            /** @description True: nothing but changing the password is answered. */
            mustChangePassword: boolean;
        };
        MergeContactsDto: {
            /** Format: uuid */
            targetId: string;
            /** Format: uuid */
            sourceId: string;
            /** @description Of the one that goes, as it was shown; that of the one that stays is sent as If-Match. */
            sourceVersion: number;
            /** @description Fields in which the one that stays takes what the other one says. */
            take: ("name" | "preferredWay" | "legalBasis" | "purpose" | "source" | "retainUntil" | "owner")[];
            /** @description Posts of the one that goes that become one with a post of the one that stays, as the preview offers them. */
            join?: string[];
        };
        MergeEnterprisesDto: {
            /** Format: uuid */
            targetId: string;
            /** Format: uuid */
            sourceId: string;
            /** @description Of the one that goes, as it was shown; that of the one that stays is sent as If-Match. */
            sourceVersion: number;
            /** @description Fields in which the one that stays takes what the other one says. */
            take: ("name" | "shortName" | "nameEn" | "uscc" | "province" | "city" | "region" | "registeredCode" | "registeredAddress" | "operatingCode" | "operatingAddress" | "industryCodes" | "mainProducts" | "qualifications")[];
        };
        MergeNodeDto: {
            /** @description Code of the node that takes in everything. */
            into: string;
        };
        MergePreviewDto: {
            target: components["schemas"]["EnterpriseDto"];
            source: components["schemas"]["EnterpriseDto"];
            fields: components["schemas"]["MergedFieldDto"][];
            rows: components["schemas"]["FollowingRowsDto"][];
        };
        MergeTargetDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            parentCode: string | null;
            parentNameZh: string | null;
            /** @description Why it is offered, the strongest first. */
            reasons: ("similar_name" | "same_parent" | "linked" | "same_kind")[];
        };
        MergedContactFieldDto: {
            /** @enum {string} */
            field: "name" | "owner" | "retainUntil" | "legalBasis" | "source" | "preferredWay" | "purpose";
            /** @description Codes as they are stored; the name of the owner. */
            target: string | null;
            source: string | null;
            /** @description Whether the one that stays says nothing there, so that taking it over loses nothing. */
            onlySource: boolean;
        };
        MergedFieldDto: {
            /** @enum {string} */
            field: "city" | "region" | "name" | "uscc" | "province" | "nameEn" | "industryCodes" | "shortName" | "registeredCode" | "registeredAddress" | "operatingCode" | "operatingAddress" | "mainProducts" | "qualifications";
            target: string | null;
            source: string | null;
            /** @description Whether the one that stays says nothing there, so that taking it over loses nothing. */
            onlySource: boolean;
        };
        MergedRowsDto: {
            /** @description Name of the table, for which the web has a word. */
            kind: string;
            moved: number;
            /** @description Were there twice and become one. */
            joined: number;
            /** @description Would point at themselves. */
            dropped: number;
        };
        MoveDto: {
            nodeCode: string;
            /**
             * Format: uuid
             * @description A firm of the register; absent for a capacity that nobody stands for yet.
             */
            enterpriseId: string | null;
            name: string;
            /** @description Share of what is bought elsewhere that it wins (κ), 0 to 1. */
            winShare: number;
            /** @description Share of its value that is made here, 0 to 1. */
            tracedShare: number | null;
            /** @description 元 a year; decides instead of the share where it is known. */
            annualSupply: string | null;
        };
        MoveLeadDto: {
            /** @enum {string} */
            to: "new" | "contacted" | "qualified" | "converted" | "dropped";
            /** @description The version the actor was looking at; an older one is refused. */
            version: number;
            /** @description Needed to drop a lead. */
            reason?: string;
        };
        MoveNodeDto: {
            parentCode: string;
            /** @description The sibling it goes before; last unless said. */
            before?: string | null;
        };
        MoveProjectDto: {
            /** @enum {string} */
            to: "lead" | "screening" | "contacted" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "registered" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "above_scale" | "at_capacity" | "on_hold" | "terminated" | "transferred";
            version: number;
            /** @description What proves that the gate of the stage is passed. */
            evidence?: string;
            /** @description Why a stage is skipped, gone back to, left aside or resumed. */
            reason?: string;
        };
        MoveTargetDto: {
            /** @enum {string} */
            to: "declined" | "proposed";
            /** @description The version the actor was looking at; an older one is refused. */
            version: number;
            /** @description Needed to decline. */
            reason?: string;
        };
        MoveTaskDto: {
            /** @enum {string} */
            to: "open" | "done" | "dropped";
            version: number;
            /** @description What came of it, or why it was dropped. */
            outcome?: string;
        };
        MyRequestDto: {
            id: string;
            /** @enum {string} */
            status: "open" | "accepted" | "declined";
            /** @description Why it was declined. */
            reason: string | null;
        };
        NeighbourDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @enum {string|null} */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
        };
        NewChannelDto: {
            /** @description A phone number or an e-mail address. */
            value: string;
            allowDuplicate?: boolean;
        };
        NewFirmSourceDto: {
            /** @enum {string} */
            kind: "website" | "registry" | "report" | "event" | "referral" | "platform" | "other";
            /** @description What it is called: a page, a document, an event, whoever told us. */
            title: string;
            /** Format: uri */
            link?: string | null;
            /** @description Of when it is: YYYY, YYYY-MM or YYYY-MM-DD. */
            dataDate?: string | null;
            note?: string | null;
        };
        NewGroupLinkDto: {
            /**
             * Format: uuid
             * @description The other firm.
             */
            otherId: string;
            /**
             * @description What the other firm is of this one.
             * @enum {string}
             */
            as: "parent" | "subsidiary";
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            /** @description Percent the parent holds, two decimals at most; null where it is not known. */
            share?: number | null;
            /** @description Since when: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
            since?: string | null;
        };
        NewListingDto: {
            /** @enum {string} */
            exchange: "SH" | "SZ" | "BJ" | "NEEQ" | "HK" | "TW" | "NASDAQ" | "NYSE" | "JP" | "KRX" | "KOSDAQ" | "SGX" | "LSE" | "XETRA" | "EPA" | "SIX";
            /** @description As the exchange numbers it, `002459`. */
            code: string;
            /** @enum {string|null} */
            board?: "main" | "star" | "chinext" | "gem" | "innovation" | "base" | null;
            shortName?: string | null;
            /** @description YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
            since?: string | null;
            /** @description When it was withdrawn, as far as it is known. */
            until?: string | null;
        };
        NewPasswordDto: {
            user: components["schemas"]["UserDto"];
            /** @description Shown once, valid for a day, to be changed at the first sign-in. */
            oneTimePassword: string;
        };
        NewPostDto: {
            /** Format: uuid */
            enterpriseId: string;
            department?: string;
            title?: string;
            /** @enum {string|null} */
            level?: "principal" | "deputy" | "head" | "staff" | null;
            /** @description YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
            since?: string | null;
            /** @description Null: to this day. */
            until?: string | null;
        };
        NewQualificationDto: {
            /** @enum {string} */
            kind: "high_tech" | "sci_tech_sme" | "innovative_sme" | "specialised_sme" | "little_giant" | "single_champion" | "chain_leader" | "chain_navigator" | "gazelle" | "unicorn" | "tech_benchmark" | "above_scale" | "research_body" | "green_factory" | "first_set" | "other";
            /** @description What it is called; needed where the kind is `other`. */
            name?: string | null;
            /** @enum {string|null} */
            level?: "national" | "regional" | "city" | "county" | null;
            /** @description Number of the certificate. */
            certificate?: string | null;
            issuer?: string | null;
            issuedOn?: string | null;
            /** @description The last day; null for what does not end by itself. */
            validUntil?: string | null;
            /** @description The day on which it was withdrawn or given up before its time. */
            endedOn?: string | null;
            source?: string | null;
        };
        NewTokenDto: {
            id: string;
            name: string;
            scopes: ("chain:read" | "chain:edit" | "chain:configure" | "scenario:create" | "purchase:read" | "purchase:write" | "enterprise:read" | "enterprise:create" | "enterprise:update" | "enterprise:merge" | "contact:read" | "contact:create" | "contact:update" | "contact:reveal" | "contact:erase" | "contact:merge" | "lead:read" | "lead:create" | "lead:update" | "lead:move" | "lead:decide" | "target:read" | "target:create" | "target:assign" | "handover:create" | "visit:read" | "visit:create" | "visit:update" | "task:read" | "task:write" | "file:read" | "file:write" | "project:read" | "project:create" | "project:update" | "project:move" | "project:review" | "zone:configure" | "department:read" | "department:create" | "user:read" | "user:create" | "user:update" | "user:grant" | "audit:read" | "notice:read" | "import:create" | "export:create" | "export:approve" | "view:share" | "view:publish" | "recycle:read" | "recycle:manage" | "recycle:purge")[];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Shown once. */
            token: string;
        };
        NodeChangeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            before: components["schemas"]["NodeFiguresDto"];
            after: components["schemas"]["NodeFiguresDto"];
        };
        NodeChoiceDto: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        NodeFiguresDto: {
            /** @enum {string|null} */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            gapValue: number | null;
            coverage: number | null;
            /** @description 元 a year within reach. */
            reachable: number | null;
        };
        NodeProgressDto: {
            node: components["schemas"]["NodeReferenceDto"];
            quota: number;
            proposed: number;
            assigned: number;
            accepted: number;
            declined: number;
            /** @description Of the accepted: projects that supply. */
            landed: number;
        };
        NodeRecordDto: {
            id: string;
            code: string;
            /** @description Null for the root of the chain. */
            parentCode: string | null;
            parentNameZh: string | null;
            parentNameEn: string | null;
            nameZh: string;
            nameEn: string;
            /** @enum {string} */
            stream: "upstream" | "midstream" | "downstream";
            /** @description 1 for the root. */
            level: number;
            /** @enum {string} */
            kind: "system" | "assembly" | "module" | "part" | "material" | "equipment" | "software" | "service";
            criticality: number | null;
            costSharePct: string | null;
            costShareBasis: string | null;
            /** @enum {string|null} */
            supplyRadius: "jit" | "regional" | "national" | "global" | null;
            energyIntensity: number | null;
            minScale: string | null;
            judgedBy: string | null;
            technologies: string[];
            industryCodes: string[];
            keywords: string[];
            source: string;
            dataDate: string;
            /** @description Codes of what it is made of, in order. */
            partCodes: string[];
            /** @description What it is made from, and what it is used by. */
            upstream: components["schemas"]["LinkedNodeDto"][];
            downstream: components["schemas"]["LinkedNodeDto"][];
            /** @description A free code for a new node below it. */
            nextPartCode: string;
            /** @description It is no part of the chain any more. */
            retired: boolean;
            /** @description Code of the node that took its place. */
            mergedInto: string | null;
            /** @description Who wrote it last, and when; null for what came with the product. */
            editor: string | null;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        NodeReferenceDto: {
            id: string;
            code: string;
            nameZh: string;
            nameEn: string;
            chainCode: string;
        };
        NodeUseDto: {
            /** @enum {string} */
            kind: "purchases" | "parts" | "leads" | "projects" | "targets" | "sites" | "bills" | "self_supplies" | "anchors" | "firms" | "relations" | "scenarios" | "overrides";
            /** @description All of them, whoever may read them. */
            count: number;
            /** @description Those the reader may open. */
            seen: number;
            /** @description The node cannot be retired while there are any; it can be merged. */
            blocks: boolean;
        };
        NodeUsesDto: {
            /** @description True when it can be retired without being merged. */
            free: boolean;
            /** @description Only kinds of which there are any. */
            uses: components["schemas"]["NodeUseDto"][];
            /** @description Nodes it could be merged into, the best first; at most ten. */
            mergeTargets: components["schemas"]["MergeTargetDto"][];
        };
        NodeWorkDto: {
            nodeCode: string;
            /** @description Those in which somebody still has to do something. */
            open: number;
            total: number;
        };
        NoticeDto: {
            id: string;
            /** @enum {string} */
            kind: "lead.moved" | "lead.handed-over" | "lead.overdue" | "lead.claim" | "lead.claim-ends" | "lead.shared" | "visit.recorded" | "project.moved" | "project.overdue" | "targets.assigned" | "join.requested" | "join.accepted" | "join.declined" | "contact.retention-ended" | "qualification.soon" | "qualification.over" | "task.assigned" | "task.soon" | "task.late" | "task.escalated" | "handover.received" | "export.waits" | "export.allowed" | "export.refused";
            /** @description Names and codes that the sentence needs. */
            params: {
                [key: string]: string;
            };
            recordKind: string;
            recordId: string;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        NoticePageDto: {
            items: components["schemas"]["NoticeDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        OfferLeadDto: {
            /** Format: uuid */
            toId: string;
            reason: string;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        OpenWordDto: {
            word: string;
            /** @description `node-unknown`, `node-several` or `node-not-leaf`. */
            code: string;
            rows: number;
            /** @description Nodes that might be meant, the likeliest first. */
            suggestions: components["schemas"]["NodeChoiceDto"][];
        };
        OrderInput: {
            fit: number;
            timing: number;
            access: number;
        };
        OverrideDto: {
            /** @enum {string|null} */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @enum {string|null} */
            action: "build_chain" | "fill_chain" | "extend_chain" | "strengthen_chain" | null;
            reason: string;
            author: string;
            /** @description The last day it holds. */
            expiresOn: string;
        };
        OwnWorkDto: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "lead" | "list";
        };
        PairDto: {
            row: number;
            column: number;
            value: number;
        };
        PairedFirmDto: {
            id: string;
            name: string;
            uscc: string | null;
            city: string | null;
            mainProducts: string | null;
            leads: number;
            visits: number;
        };
        PartGivenDto: {
            kind: string;
            /** Format: uuid */
            toId: string;
        };
        PlacementDto: {
            enterprise: components["schemas"]["ReferenceDto"];
            province: string | null;
            city: string | null;
            nodeCode: string;
            /** @enum {string|null} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source: string | null;
            capacity: string | null;
            annualSupply: number | null;
            marketSharePct: number | null;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
            version: number;
        };
        PlacementListDto: {
            items: components["schemas"]["PlacementDto"][];
        };
        PointsDto: {
            /** @description The web makes the sentence from code and parameters. */
            code: string;
            params: {
                [key: string]: unknown;
            };
            /** @description Null where the fact is not known: anything between 0 and `most`. */
            points: number | null;
            most: number;
        };
        PostDto: {
            id: string;
            enterprise: components["schemas"]["ReferenceDto"];
            department: string;
            title: string;
            /** @enum {string|null} */
            level: "principal" | "deputy" | "head" | "staff" | null;
            since: string | null;
            until: string | null;
        };
        PostSpanDto: {
            /** @enum {string|null} */
            level: "principal" | "deputy" | "head" | "staff" | null;
            since: string | null;
            until: string | null;
        };
        PreviewRowDto: {
            /** @description As Excel numbers it. */
            row: number;
            /** @enum {string} */
            change: "added" | "updated" | "unchanged";
            node: components["schemas"]["NodeChoiceDto"];
            part: string;
            value: string;
            periodStart: string;
            periodEnd: string;
            supplierName: string;
            /** @description The supplier is a firm of the register. */
            supplierKnown: boolean;
            /** @enum {string|null} */
            supplierPlace: "zone" | "city" | "cluster" | "region" | "outside" | null;
            localShare: number | null;
            tracedShare: number | null;
        };
        PrioritiesDto: {
            /** @description Whole numbers that add up to 100, in the order of the group. */
            parts: number[];
            lambdaMax: number;
            ci: number;
            cr: number;
            /** @description False when the comparisons contradict one another: CR is 0.1 or more. */
            consistent: boolean;
        };
        PriorityDto: {
            /** @description 元 a year within reach: the product of the factors, each raised to its weight. */
            reachable: number;
            factors: components["schemas"]["PriorityFactorsDto"];
        };
        PriorityFactorsDto: {
            /** @description The gap in 元 a year. */
            value: number;
            reach: number;
            fit: number;
            confidence: number;
        };
        ProfileDto: {
            /** @description Within which radius each is computed; left out, those chosen before stay. */
            listRadii: components["schemas"]["ListRadiiDto"];
            /** @description Send as `If-Match`; 0 while nobody has written one. */
            version: number;
            /** Format: date-time */
            updatedAt: string | null;
            /** @description 链长. */
            leader: string;
            /** @description 牵头单位. */
            leadUnit: string;
            /** @description 承载地. */
            landingArea: string;
            note: string;
            /** @description 专班. */
            taskForce: components["schemas"]["TaskForceMemberDto"][];
            issues: components["schemas"]["ChainNoteDto"][];
            policies: components["schemas"]["ChainNoteDto"][];
            /** @description Which sheets the chain office hands in, in their order. */
            deliverables: ("chain_map" | "technology_map" | "application_map" | "region_map" | "route_map" | "enterprise_list" | "project_list" | "cluster_list" | "issue_list" | "policy_list" | "target_list")[];
            /** @description Which maps it hands in beside them, in their order. */
            deliveredMaps: components["schemas"]["DeliveredMapDto"][];
            /** @description What pictures of maps are made as. */
            pictureFormats: ("svg" | "png")[];
        };
        ProgressDto: {
            low: number;
            high: number;
            numerator: number | null;
            denominator: number | null;
        };
        ProjectDetailDto: {
            id: string;
            name: string;
            /** @description Set while the project is confidential. */
            codeName: string | null;
            /** @enum {string} */
            stage: "above_scale" | "lead" | "contacted" | "registered" | "transferred" | "screening" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "at_capacity" | "on_hold" | "terminated";
            /** Format: date-time */
            stageEnteredAt: string;
            /** @description YYYY-MM-DD in the zone's time; null when the stage has no limit. */
            dueOn: string | null;
            overdue: boolean;
            enterprise: components["schemas"]["ReferenceDto"];
            node: components["schemas"]["NodeReferenceDto"] | null;
            anchor: components["schemas"]["ReferenceDto"] | null;
            lead: components["schemas"]["ProjectLeadDto"];
            owner: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            totalInvestment: string | null;
            fairCompetition: components["schemas"]["FairCompetitionDto"] | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            stages: components["schemas"]["StageDto"][];
            history: components["schemas"]["StageEntryDto"][];
            nextStages: ("above_scale" | "lead" | "contacted" | "registered" | "transferred" | "screening" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "at_capacity" | "on_hold" | "terminated")[];
        };
        ProjectDto: {
            id: string;
            name: string;
            /** @description Set while the project is confidential. */
            codeName: string | null;
            /** @enum {string} */
            stage: "above_scale" | "lead" | "contacted" | "registered" | "transferred" | "screening" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "at_capacity" | "on_hold" | "terminated";
            /** Format: date-time */
            stageEnteredAt: string;
            /** @description YYYY-MM-DD in the zone's time; null when the stage has no limit. */
            dueOn: string | null;
            overdue: boolean;
            enterprise: components["schemas"]["ReferenceDto"];
            node: components["schemas"]["NodeReferenceDto"] | null;
            anchor: components["schemas"]["ReferenceDto"] | null;
            lead: components["schemas"]["ProjectLeadDto"];
            owner: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            totalInvestment: string | null;
            fairCompetition: components["schemas"]["FairCompetitionDto"] | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ProjectLeadDto: {
            id: string;
            title: string;
        };
        ProjectNameDto: {
            id: string;
            /** @description The code name where the project is not open to him. */
            name: string;
            open: boolean;
        };
        ProjectPageDto: {
            items: components["schemas"]["ProjectDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        ProposalDto: {
            /** Format: uuid */
            enterpriseId: string;
            nodeCode: string;
        };
        ProposeTargetsDto: {
            targets: components["schemas"]["ProposalDto"][];
            /** @description The actor was told that another department has some of them on a list, and wants them all the same. */
            despiteConflicts?: boolean;
        };
        ProposedDto: {
            list: components["schemas"]["TargetListDto"];
            added: number;
            /** @description Those that were on the list before. */
            already: number;
        };
        PurchaseDto: {
            id: string;
            anchor: components["schemas"]["ReferenceDto"];
            node: components["schemas"]["PurchaseNodeDto"];
            part: string;
            /** @description 元. */
            value: string;
            periodStart: string;
            periodEnd: string;
            /** @description Empty where the supplier is not known. */
            supplierName: string;
            /** @description The firm of the register that goes by this name. */
            supplier: components["schemas"]["ReferenceDto"] | null;
            /** @enum {string|null} */
            supplierPlace: "zone" | "city" | "cluster" | "region" | "outside" | null;
            localShare: number | null;
            /** @enum {string} */
            localArea: "zone" | "city" | "cluster" | "region";
            tracedShare: number | null;
            confidential: boolean;
            source: string;
            version: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description The edit that made the record say what it says; null where no person's edit did. */
            editId: string | null;
            /** @description Who made that edit. */
            editor: string | null;
        };
        PurchaseImportDoneDto: {
            /** @description Takes the whole import back when it is undone. */
            editId: string;
            counts: components["schemas"]["ImportCountsDto"];
        };
        PurchaseImportDto: {
            id: string;
            fileName: string;
            anchor: components["schemas"]["ReferenceDto"];
            chainCode: string;
            sheet: string;
            headRow: number;
            columns: components["schemas"]["ListColumnDto"][];
            /** @description Columns without which no row can be read. */
            missing: ("value" | "part" | "place" | "node" | "currency" | "period" | "from" | "to" | "supplier" | "localShare" | "tracedShare" | "source")[];
            /**
             * @description As chosen; null leaves it to the title.
             * @enum {string|null}
             */
            unit: "yuan" | "wan" | "million" | "yi" | null;
            /**
             * @description What the title names.
             * @enum {string|null}
             */
            titleUnit: "yuan" | "wan" | "million" | "yi" | null;
            /** @enum {string|null} */
            shares: "percent" | "fraction" | null;
            /** @enum {string} */
            localArea: "zone" | "city" | "cluster" | "region";
            source: string;
            counts: components["schemas"]["ImportCountsDto"];
            /** @description By row; the first 1,000. */
            flaws: components["schemas"]["SheetFlawDto"][];
            /** @description Of how many. */
            flawCount: number;
            /** @description Those of most rows first; the first 200. */
            openWords: components["schemas"]["OpenWordDto"][];
            chosenWords: components["schemas"]["ChosenWordDto"][];
            /** @description The first rows without flaw. */
            preview: components["schemas"]["PreviewRowDto"][];
        };
        PurchaseNodeDto: {
            id: string;
            code: string;
            nameZh: string;
            nameEn: string;
            chainCode: string;
        };
        PurchasePageDto: {
            items: components["schemas"]["PurchaseDto"][];
            /** @description Of all records that were asked for, in 元. */
            sum: string;
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        PurchaseRemovedDto: {
            /** @description What brings the record back when it is undone. */
            editId: string;
        };
        PurgeRecordDto: {
            reason: string;
        };
        QualificationDto: {
            id: string;
            /** @enum {string} */
            kind: "other" | "high_tech" | "sci_tech_sme" | "innovative_sme" | "specialised_sme" | "little_giant" | "single_champion" | "chain_leader" | "chain_navigator" | "gazelle" | "unicorn" | "tech_benchmark" | "above_scale" | "research_body" | "green_factory" | "first_set";
            name: string | null;
            /** @enum {string|null} */
            level: "regional" | "national" | "city" | "county" | null;
            certificate: string | null;
            issuer: string | null;
            issuedOn: string | null;
            validUntil: string | null;
            endedOn: string | null;
            source: string | null;
            /**
             * @description `ending`: its last day is near; `over`: that day has passed, or it was ended before.
             * @enum {string}
             */
            state: "over" | "ending" | "valid";
            version: number;
        };
        QualificationListDto: {
            /** @description What holds first, what ends first before the rest. */
            items: components["schemas"]["QualificationDto"][];
        };
        QuotaDto: {
            nodeCode: string;
            /** @description How many firms the list is to win for the node. */
            quota: number;
        };
        QuotientDto: {
            /** @description LQ = (e_ir / e_r) / (e_i / e); null where a base is zero. */
            quotient: number | null;
            year: number;
            /** @enum {string} */
            basis: "employment" | "output";
            localValue: string;
            localTotal: string;
            nationalValue: string;
            nationalTotal: string;
            source: string;
        };
        QuotientListDto: {
            items: components["schemas"]["QuotientDto"][];
        };
        RangeDto: {
            low: number;
            high: number;
        };
        RangeRatioDto: {
            low: number;
            high: number;
            denominator: number;
        };
        RatioDto: {
            numerator: number;
            denominator: number;
        };
        ReachDto: {
            jit: number;
            regional: number;
            national: number;
            global: number;
        };
        ReadSheetDto: {
            name: string;
            /**
             * @description What it lists; null when it was not read.
             * @enum {string|null}
             */
            kind: "links" | "sites" | "nodes" | null;
            rows: number;
        };
        ReceptionDto: {
            headcount: number | null;
            /** @description Train or flight. */
            arrival: string;
            departure: string;
            stops: components["schemas"]["ReceptionStopDto"][];
        };
        ReceptionStopDto: {
            at: string | null;
            place: string;
            /** @description Who of ours receives them there. */
            host: string;
        };
        RecycleGuestDto: {
            /** @description `task`, `file`. */
            kind: string;
            count: number;
        };
        RecycleRecordDto: {
            /** @enum {string} */
            kind: "enterprise" | "contact" | "lead" | "visit";
            /** Format: uuid */
            recordId: string;
            reason: string;
        };
        RecycleRuleAnswerDto: {
            days: number;
            author: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            changedAt: string | null;
            /** @description 0 while nobody of the zone has set any. */
            version: number;
        };
        RecycleRuleDto: {
            /** @description Calendar days. */
            days: number;
        };
        RecycledPageDto: {
            items: components["schemas"]["RecycledRecordDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        RecycledRecordDto: {
            id: string;
            /** @enum {string} */
            kind: "visit" | "enterprise" | "lead" | "contact";
            recordId: string;
            title: string;
            reason: string;
            actor: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Up to when it can be brought back.
             */
            purgeAfter: string;
            /** @description While there are any, it stays after that day too. */
            guests: components["schemas"]["RecycleGuestDto"][];
            version: number;
        };
        RecycledRecordMadeDto: {
            id: string;
            version: number;
        };
        ReferenceDto: {
            id: string;
            name: string;
        };
        RegisterAnchorDto: {
            chainCode: string;
            /**
             * Format: uuid
             * @description A firm of the register.
             */
            enterpriseId: string;
            /** @description All nodes it stands at; those left out are taken away. */
            nodeCodes: string[];
            source: string;
            /** @description Under which name it stands among the local sites. */
            localName?: string;
            /** @description Further names under which volumes and purchase files speak of it. */
            aliases?: string[];
            /** @description What must be said along with it; null empties. */
            note?: string | null;
        };
        RelatedFirmDto: {
            id: string;
            name: string;
            shortName: string | null;
            province: string | null;
            city: string | null;
            /**
             * @description The ring around the zone it sits in; null beyond them all.
             * @enum {string|null}
             */
            area: "zone" | "city" | "cluster" | "region" | null;
        };
        RelationDto: {
            id: string;
            supplier: components["schemas"]["ReferenceDto"];
            customer: components["schemas"]["ReferenceDto"];
            /** @enum {string} */
            relation: "supplies" | "joint_venture" | "subsidiary" | "strategic" | "competitor" | "introducer";
            nodeCode: string | null;
            nodeNameZh: string | null;
            nodeNameEn: string | null;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
            version: number;
        };
        RelationPageDto: {
            items: components["schemas"]["RelationDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        ReleaseLeadDto: {
            reason: string;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        RestoredRecordDto: {
            /** @enum {string} */
            kind: "visit" | "enterprise" | "lead" | "contact";
            recordId: string;
        };
        RetireNodeDto: {
            /** @description Merge it into this one instead of leaving nothing in its place. */
            into?: string | null;
        };
        RevealChannelDto: {
            /** @description What it is needed for; stays on the trail. */
            reason: string;
        };
        RevealDto: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ReferenceDto"];
            /** @enum {string} */
            kind: "mobile" | "phone" | "email";
            /** @description Null once the channel was removed. */
            masked: string | null;
            reason: string;
        };
        RevealPageDto: {
            items: components["schemas"]["RevealDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        RevealedChannelDto: {
            id: string;
            /** @enum {string} */
            kind: "mobile" | "phone" | "email";
            value: string;
        };
        ReviewProjectDto: {
            /** @enum {string} */
            result: "passed" | "failed";
            opinion: string;
            reviewedOn: string;
            version: number;
        };
        RingRatesDto: {
            /** @description LSR_value. */
            value: components["schemas"]["RangeRatioDto"];
            /** @description LSR_count: of the nodes it buys. */
            count: components["schemas"]["RatioDto"];
            /** @description LVC_traced: corrected for what local suppliers buy elsewhere. */
            traced: components["schemas"]["RangeRatioDto"];
            /** @enum {string} */
            radius: "zone" | "city" | "cluster" | "region";
        };
        SaveBillRowDto: {
            /** @description Needed for the first row of a product; all its rows go by one name. */
            productZh?: string;
            /** @description Percent of the bought materials; low ≤ share ≤ high. */
            sharePct: string;
            lowPct: string;
            highPct: string;
            /** @description What 100 percent is; that of the product's other rows unless said. */
            base?: string;
            source: string;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            /** @description `2025`, `2025-11` or `2025-11-03`; this month unless said. */
            dataDate?: string | null;
        };
        SaveCalendarYearDto: {
            /** @description Number of the notice it follows. */
            notice: string;
            days: components["schemas"]["SpecialDayDto"][];
        };
        SaveGoalDto: {
            year: number;
            /** @enum {string} */
            indicator: "local_supply_rate" | "covered_nodes" | "landed_projects" | "signed_projects" | "other";
            /** @description In its own words; needed for `other`. */
            title: string;
            unit: string;
            /** @description A rate is given in percent. */
            target: string;
            /** @description Counted by people; only of `other`, everything else is computed. */
            actual: string | null;
            source: string | null;
        };
        SaveLinkDto: {
            /** @enum {string|null} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source?: string | null;
            /** @description `2025`, `2025-11` or `2025-11-03`; this month unless said. */
            dataDate?: string | null;
        };
        SaveNamesDto: {
            /** @description All former and other names; those left out are taken away. */
            names: components["schemas"]["ToldNameDto"][];
        };
        SaveOverrideDto: {
            /** @enum {string|null} */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @enum {string|null} */
            action: "build_chain" | "fill_chain" | "extend_chain" | "strengthen_chain" | null;
            reason: string;
            /** @description The last day it holds; at most two years ahead. */
            expiresOn: string;
        };
        SavePlaceDto: {
            nodeCode: string;
            /** @description 元 a year it can supply of this node; null where nobody has said. */
            annualSupply?: string | null;
        };
        SavePlacementDto: {
            /** @enum {string|null} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source?: string | null;
            /** @description In the words of the source, such as 30 万台/年. */
            capacity?: string | null;
            /** @description 元 a year it can supply of this node. */
            annualSupply?: string | null;
            /** @description Percent of its market that it holds. */
            marketSharePct?: string | null;
            /** @description `2025`, `2025-11` or `2025-11-03`; this month unless said. */
            dataDate?: string | null;
        };
        SaveProfileDto: {
            /** @description 链长. */
            leader: string;
            /** @description 牵头单位. */
            leadUnit: string;
            /** @description 承载地. */
            landingArea: string;
            note: string;
            /** @description 专班. */
            taskForce: components["schemas"]["TaskForceMemberDto"][];
            issues: components["schemas"]["ChainNoteDto"][];
            policies: components["schemas"]["ChainNoteDto"][];
            /** @description Which sheets the chain office hands in, in their order. */
            deliverables: ("chain_map" | "technology_map" | "application_map" | "region_map" | "route_map" | "enterprise_list" | "project_list" | "cluster_list" | "issue_list" | "policy_list" | "target_list")[];
            /** @description Within which radius each is computed; left out, those chosen before stay. */
            listRadii?: components["schemas"]["ListRadiiDto"];
            /** @description Which maps it hands in beside them, in their order. */
            deliveredMaps: components["schemas"]["DeliveredMapDto"][];
            /** @description What pictures of maps are made as. */
            pictureFormats: ("svg" | "png")[];
        };
        SaveQuotientDto: {
            year: number;
            /** @enum {string} */
            basis: "employment" | "output";
            localValue: string;
            localTotal: string;
            nationalValue: string;
            nationalTotal: string;
            source: string;
        };
        SaveTargetWeightsDto: {
            order: components["schemas"]["OrderInput"];
            most: components["schemas"]["CriteriaDto"];
            comparisons?: components["schemas"]["CompareDto"][];
        };
        ScenarioDto: {
            id: string;
            name: string;
            note: string;
            /**
             * @description What it was made in, whatever it is looked at in.
             * @enum {string}
             */
            radius: "zone" | "city" | "cluster" | "region";
            /** @description Year of the purchases it was made on; null for the latest twelve months, and where it is not known. */
            year: number | null;
            yearKnown: boolean;
            shared: boolean;
            author: components["schemas"]["ReferenceDto"];
            moves: components["schemas"]["StoredMoveDto"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ScenarioListDto: {
            items: components["schemas"]["ScenarioDto"][];
        };
        ScreenLeadDto: {
            /** @enum {string} */
            result: "suitable" | "unclear" | "unsuitable";
            reason: string;
            /** @description The version of the lead the actor was looking at. */
            version: number;
        };
        SearchAnswerDto: {
            /** @description Kinds of which something was found, in the order of the contract. */
            groups: components["schemas"]["SearchGroupDto"][];
        };
        SearchGroupDto: {
            /** @enum {string} */
            kind: "target_list" | "visit" | "enterprise" | "lead" | "project" | "node" | "contact";
            items: components["schemas"]["SearchHitDto"][];
            /** @description There are more than these. */
            more: boolean;
        };
        SearchHitDto: {
            id: string;
            title: string;
            /** @description Whose it is or where: the enterprise of a lead, the city of an enterprise. */
            subtitle: string | null;
            /** Format: date-time */
            at: string;
            /** @description Of a node: what its address is made of. */
            node?: components["schemas"]["FoundNodeDto"];
        };
        SessionDto: {
            me: components["schemas"]["MeDto"];
        };
        SetCollaboratorsDto: {
            userIds: string[];
        };
        SetSharesDto: {
            items: components["schemas"]["ShareInput"][];
        };
        ShareDto: {
            /** @enum {string} */
            role: "reporter" | "negotiator" | "landing_unit" | "support";
            department: components["schemas"]["ReferenceDto"];
            user: components["schemas"]["ReferenceDto"] | null;
            percent: string;
        };
        ShareInput: {
            /** @enum {string} */
            role: "reporter" | "negotiator" | "landing_unit" | "support";
            /** Format: uuid */
            departmentId: string;
            /** Format: uuid */
            userId?: string | null;
            /** @description Decimal text, so that the parts add up exactly: `33.33`. */
            percent: string;
        };
        ShareListDto: {
            items: components["schemas"]["ShareDto"][];
            /** @description False while nobody has divided it: then all of it is the reporter's. */
            divided: boolean;
            /** @description Whether the reader may divide it. */
            editable: boolean;
        };
        SheetFlawDto: {
            /** @description As Excel numbers it, from 1. */
            row: number;
            /** @description Title of the column as it stands in the file; null when the row as a whole is meant. */
            column: string | null;
            /** @description `share-over-one`; each import says which there are. */
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        SignInDto: {
            username: string;
            password: string;
        };
        SignalDto: {
            id: string;
            /** @enum {string} */
            kind: "financing" | "new_plant" | "capacity_full" | "lease_or_land_limit" | "environmental_limit" | "executive_change" | "hiring" | "tender_won" | "patents" | "anchor_order" | "relocation";
            observedOn: string;
            halfLifeDays: number;
            note: string;
            source: string;
            author: components["schemas"]["ReferenceDto"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SignalListDto: {
            items: components["schemas"]["SignalDto"][];
        };
        SiteListDto: {
            items: components["schemas"]["LocalSiteDto"][];
        };
        SitePlaceDto: {
            nodeCode: string;
            /** @description 元 a year; null where nobody has said. */
            annualSupply: number | null;
        };
        SpecialDayDto: {
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
        };
        SplitNodeDto: {
            parts: components["schemas"]["SplitPartDto"][];
        };
        SplitPartDto: {
            /** @description The next free one beside the node unless said. */
            code?: string;
            nameZh: string;
            nameEn?: string;
            /** @description Firms of the register that work at the new node instead. */
            firmIds?: string[];
            /** @description Local sites that work at the new node instead. */
            siteIds?: string[];
            /** @description Linked nodes, up- or downstream, whose link goes to the new node instead. */
            linkCodes?: string[];
            /** @description Parts of the node that become parts of the new one. */
            partCodes?: string[];
            /** @description Percent of every row of the bills of materials that the new node takes; nothing unless said. */
            billSharePct?: number;
        };
        StageDto: {
            /** @enum {string} */
            code: "above_scale" | "lead" | "contacted" | "registered" | "transferred" | "screening" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "at_capacity" | "on_hold" | "terminated";
            nameZh: string;
            nameEn: string;
            position: number | null;
            maxDays: number | null;
            gateZh: string;
            gateEn: string;
            evidenceZh: string;
            evidenceEn: string;
            needsReview: boolean;
        };
        StageEntryDto: {
            /** @enum {string} */
            stage: "above_scale" | "lead" | "contacted" | "registered" | "transferred" | "screening" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "at_capacity" | "on_hold" | "terminated";
            /** Format: date-time */
            enteredAt: string;
            actor: components["schemas"]["ReferenceDto"];
            evidence: string | null;
            reason: string | null;
        };
        StageListDto: {
            items: components["schemas"]["StageDto"][];
        };
        StartImportDto: {
            /** @description Rows with flaws are left out; without it they keep the import from starting. */
            goodRowsOnly?: boolean;
        };
        StateCountsDto: {
            missing: number;
            weak: number;
            break_point: number;
            blocked: number;
            adequate: number;
            strength: number;
            not_needed: number;
        };
        StoredMoveDto: {
            nodeNameZh: string;
            nodeNameEn: string;
            /** @description The node has left the chain since; the move counts for nothing. */
            retired: boolean;
            /** @description Where it went, when it was merged into another. */
            mergedInto: string | null;
            nodeCode: string;
            /**
             * Format: uuid
             * @description A firm of the register; absent for a capacity that nobody stands for yet.
             */
            enterpriseId: string | null;
            name: string;
            /** @description Share of what is bought elsewhere that it wins (κ), 0 to 1. */
            winShare: number;
            /** @description Share of its value that is made here, 0 to 1. */
            tracedShare: number | null;
            /** @description 元 a year; decides instead of the share where it is known. */
            annualSupply: string | null;
        };
        SumsDto: {
            totals: components["schemas"]["GapTotalsDto"];
            states: components["schemas"]["StateCountsDto"];
        };
        SuppliesDto: {
            nodeCode: string;
            nameZh: string;
            nameEn: string;
            /** @enum {string|null} */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            /** @description 元 a year of the node that nobody here supplies; null where it is not known. */
            gapValue: number | null;
            /**
             * @description `purchases`: named in the anchor's records.
             * @enum {string}
             */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate" | "purchases";
            /** @description The firm of the anchor's group that it supplies; null for the anchor itself. */
            via: string | null;
            source: string | null;
            dataDate: string | null;
        };
        SupplyLinkDto: {
            from: string;
            to: string;
        };
        SupplyNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /**
             * @description Records, or an estimate from volumes and bills of materials.
             * @enum {string}
             */
            basis: "purchases" | "bill_of_materials";
            /** @description 元 a year. */
            value: number;
            /** @description Of it bought within the radius, 元 a year. */
            local: components["schemas"]["RangeDto"];
            /** @description Of it made here in the second tier too. */
            traced: components["schemas"]["RangeDto"];
            /** @description Percentage points of its local supply rate that this node could add. */
            gapPct: components["schemas"]["RangeDto"];
            /** @description Those the records name. */
            suppliers: string[];
        };
        SupplyRatesDto: {
            /** @description LSR_value. */
            value: components["schemas"]["RangeRatioDto"];
            /** @description LSR_count: of the nodes it buys. */
            count: components["schemas"]["RatioDto"];
            /** @description LVC_traced: corrected for what local suppliers buy elsewhere. */
            traced: components["schemas"]["RangeRatioDto"];
        };
        TargetAnchorDto: {
            id: string;
            name: string;
            /** @enum {string|null} */
            relation: "supplies" | "joint_venture" | "subsidiary" | "strategic" | "competitor" | "introducer" | null;
            /** @description The firm of the anchor's group that the tie is with; null when it is the anchor itself. */
            via: string | null;
            /** @enum {string|null} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate" | null;
        };
        TargetAnchorsDto: {
            /** @description The strongest tie first, those without a tie last. */
            items: components["schemas"]["TargetAnchorDto"][];
        };
        TargetDto: {
            id: string;
            list: components["schemas"]["TargetOfListDto"];
            enterprise: components["schemas"]["TargetFirmDto"];
            node: components["schemas"]["NodeReferenceDto"];
            /** @enum {string} */
            status: "accepted" | "declined" | "proposed" | "assigned";
            /** @description As they were when it was put on the list. */
            axes: components["schemas"]["AxisScoreDto"][];
            owner: components["schemas"]["ReferenceDto"] | null;
            /** @description What it became, for those who may see that. */
            lead: components["schemas"]["TargetLeadDto"] | null;
            declinedReason: string | null;
            conflicts: components["schemas"]["ConflictDto"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        TargetFirmDto: {
            id: string;
            name: string;
            shortName: string | null;
            province: string | null;
            city: string | null;
            region: string | null;
        };
        TargetLeadDto: {
            id: string;
            title: string;
        };
        TargetListDto: {
            id: string;
            name: string;
            note: string;
            /** @enum {string} */
            status: "draft" | "active" | "closed";
            chain: components["schemas"]["ListChainDto"];
            department: components["schemas"]["ReferenceDto"];
            owner: components["schemas"]["ReferenceDto"];
            progress: components["schemas"]["NodeProgressDto"][];
            /** @description Of one's own departments: one may change it. Otherwise some of it was given to one. */
            own: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        TargetListPageDto: {
            items: components["schemas"]["TargetListDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        TargetOfListDto: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "draft" | "active" | "closed";
        };
        TargetPageDto: {
            items: components["schemas"]["TargetDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        TargetWeightsAnswerDto: {
            values: components["schemas"]["TargetWeightsDto"];
            /** @description What the product comes with. */
            defaults: components["schemas"]["TargetWeightsDto"];
            comparisons: components["schemas"]["CompareDto"][];
            author: components["schemas"]["ReferenceDto"] | null;
            /** Format: date-time */
            changedAt: string | null;
            /** @description 0 while nobody of the zone has set any. */
            version: number;
        };
        TargetWeightsDto: {
            order: components["schemas"]["AxisOrderDto"];
            most: components["schemas"]["CriteriaDto"];
        };
        TaskDto: {
            id: string;
            /** @enum {string} */
            kind: "report" | "commitment" | "task";
            /** @description Empty for what is named after its kind, such as the report of a trip. */
            title: string;
            /** @enum {string} */
            side: "ours" | "theirs";
            promisedBy: string;
            /** @enum {string} */
            state: "done" | "open" | "dropped";
            /** @description YYYY-MM-DD */
            dueOn: string | null;
            outcome: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description What it came from; null where the reader may not see that. */
            record: components["schemas"]["TaskRecordDto"] | null;
            assignee: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            author: components["schemas"]["ReferenceDto"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        TaskForceMemberDto: {
            name: string;
            unit: string;
            duty: string;
        };
        TaskPageDto: {
            items: components["schemas"]["TaskDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        TaskRecordDto: {
            /** @enum {string} */
            kind: "visit" | "enterprise" | "lead" | "project";
            id: string;
            /** @description Of a visit: its firm. */
            name: string;
        };
        TellApartDto: {
            /** Format: uuid */
            firstId: string;
            /** Format: uuid */
            secondId: string;
        };
        TimelineEntryDto: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "visit" | "lead" | "project" | "task" | "claim" | "file";
            /** @description What happened, such as `visit`, `moved`, `created`, `done`, `added`. */
            act: string;
            /** @description Of the record it leads to: a visit, a lead, a project, or what a task or a file hangs on. */
            recordKind: string;
            recordId: string;
            actor: components["schemas"]["ReferenceDto"] | null;
            /** @description What was said, the name of a task, a file, a lead or a project. */
            text: string;
            /** @description Names and codes that the sentence needs: kinds of visits, stages, reasons. */
            params: {
                [key: string]: string;
            };
        };
        TimelinePageDto: {
            items: components["schemas"]["TimelineEntryDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        TokenDto: {
            id: string;
            name: string;
            scopes: ("chain:read" | "chain:edit" | "chain:configure" | "scenario:create" | "purchase:read" | "purchase:write" | "enterprise:read" | "enterprise:create" | "enterprise:update" | "enterprise:merge" | "contact:read" | "contact:create" | "contact:update" | "contact:reveal" | "contact:erase" | "contact:merge" | "lead:read" | "lead:create" | "lead:update" | "lead:move" | "lead:decide" | "target:read" | "target:create" | "target:assign" | "handover:create" | "visit:read" | "visit:create" | "visit:update" | "task:read" | "task:write" | "file:read" | "file:write" | "project:read" | "project:create" | "project:update" | "project:move" | "project:review" | "zone:configure" | "department:read" | "department:create" | "user:read" | "user:create" | "user:update" | "user:grant" | "audit:read" | "notice:read" | "import:create" | "export:create" | "export:approve" | "view:share" | "view:publish" | "recycle:read" | "recycle:manage" | "recycle:purge")[];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        TokenListDto: {
            items: components["schemas"]["TokenDto"][];
        };
        ToldNameDto: {
            /** @enum {string} */
            kind: "former" | "alias";
            name: string;
            /** @description First day under this name. */
            since?: string | null;
            /** @description Last day. */
            until?: string | null;
            source?: string | null;
        };
        TransferDto: {
            id: string;
            from: components["schemas"]["ReferenceDto"];
            to: components["schemas"]["ReferenceDto"];
            reason: string;
            /** Format: date-time */
            offeredAt: string;
        };
        TripDto: {
            /** @description Number of the approval. */
            approvalNo: string;
            /** @description YYYY-MM-DD, the day of return. */
            endsOn: string | null;
            /** @description YYYY-MM-DD: the day the report is owed; it becomes a task. */
            reportDueOn: string | null;
            stops: components["schemas"]["TripStopDto"][];
        };
        TripStopDto: {
            place: string;
            /** @description YYYY-MM-DD */
            on: string | null;
            purpose: string;
        };
        TryMovesDto: {
            moves: components["schemas"]["MoveDto"][];
            /**
             * @description How far away somebody may be and still count as local; `city` unless said otherwise.
             * @enum {string}
             */
            radius?: "zone" | "city" | "cluster" | "region";
            /** @description The map as it was at the end of this day, YYYY-MM-DD. */
            on?: string;
            /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
            year?: number;
        };
        UnaskedDto: {
            items: components["schemas"]["UnaskedSupplierDto"][];
            /** @description Suppliers known to sit elsewhere, asked or not. */
            outside: number;
        };
        UnaskedSupplierDto: {
            id: string;
            name: string;
            shortName: string | null;
            province: string | null;
            city: string | null;
            listing: string | null;
            /** @description A firm of its group that is here already. */
            groupHere: string | null;
            supplies: components["schemas"]["SuppliesDto"][];
            /** @description Of the nodes it supplies together, each counted once; null where none is known. */
            gapValue: number | null;
        };
        UndoneDto: {
            /** @description The edit that took it back, which can be taken back itself. */
            editId: string;
            /** @description Rows that are again what they were. */
            changed: number;
            /** @description Rows left alone because somebody changed them since. */
            kept: number;
        };
        UndoneHandoverDto: {
            returned: number;
            kept: components["schemas"]["KeptItemDto"][];
        };
        UnmergedDto: {
            /** @description The firm that is there again. */
            source: components["schemas"]["ReferenceDto"];
            restored: number;
            kept: components["schemas"]["KeptRowDto"][];
        };
        UpdateAnchorDto: {
            /** @description Under which name it stands among the local sites. */
            localName?: string;
            /** @description All nodes it stands at; those left out are taken away. */
            nodeCodes?: string[];
            /** @description Further names under which volumes and purchase files speak of it. */
            aliases?: string[];
            source?: string;
            /** @description What must be said along with it; null empties. */
            note?: string | null;
        };
        UpdateAreaDto: {
            nameZh?: string;
            nameEn?: string;
            words?: string[];
            cities?: string[];
            provinces?: string[];
        };
        UpdateContactDto: {
            name?: string;
            /** @enum {string|null} */
            preferredWay?: "mobile" | "phone" | "email" | "wechat" | "through_office" | null;
            /** @enum {string} */
            legalBasis?: "consent" | "contract" | "statutory_duty" | "already_public";
            purpose?: string;
            source?: string;
            retainUntil?: string;
        };
        UpdateEnterpriseDto: {
            name?: string;
            shortName?: string | null;
            uscc?: string | null;
            /** @description Why a credit code is kept although its check digit is wrong. */
            usccOverrideReason?: string | null;
            province?: string | null;
            city?: string | null;
            mainProducts?: string | null;
            nameEn?: string | null;
            region?: string | null;
            /** @description All nodes of the enterprise; those left out are taken away. */
            nodeCodes?: string[];
            /** @description Administrative division (GB/T 2260) of the registered place. */
            registeredCode?: string | null;
            /** @description The rest of the address. */
            registeredAddress?: string | null;
            /** @description Administrative division (GB/T 2260) of the place of work. */
            operatingCode?: string | null;
            operatingAddress?: string | null;
            /** @description Industries (GB/T 4754), the main one first, `C3841`. */
            industryCodes?: string[];
        };
        UpdateFirmListDto: {
            columns?: components["schemas"]["FirmListColumnsDto"];
            words?: components["schemas"]["FirmWordChoiceDto"][];
            /** @description For rows whose class of GB/T 4754 several nodes have. */
            rows?: components["schemas"]["FirmRowChoiceDto"][];
        };
        UpdateFirmSourceDto: {
            /** @enum {string} */
            kind?: "website" | "registry" | "report" | "event" | "referral" | "platform" | "other";
            /** @description What it is called: a page, a document, an event, whoever told us. */
            title?: string;
            /** Format: uri */
            link?: string | null;
            /** @description Of when it is: YYYY, YYYY-MM or YYYY-MM-DD. */
            dataDate?: string | null;
            note?: string | null;
        };
        UpdateGroupLinkDto: {
            /** @description Percent the parent holds, two decimals at most; null where it is not known. */
            share?: number | null;
            /** @description Since when: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
            since?: string | null;
            /** @enum {string} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate";
            source?: string;
        };
        UpdateImportDto: {
            /** @description Field → column from 0; no column stands for fields that are left out. */
            mapping?: {
                [key: string]: number;
            };
            update?: boolean;
        };
        UpdateLeadDto: {
            title?: string;
            outline?: string;
            nodeCode?: string | null;
            /** Format: uuid */
            anchorId?: string | null;
            totalInvestment?: string | null;
            /** Format: uuid */
            ownerId?: string;
            referrer?: string | null;
            reporterUnit?: string | null;
            investorProfile?: string | null;
            fixedAssets?: string | null;
            /** @description 亩. */
            landMu?: string | null;
            /** @description kW. */
            powerLoad?: string | null;
            /** @description Tonnes of coal equivalent a year. */
            energyTce?: string | null;
            /** @description Cubic metres a year. */
            waterUse?: string | null;
            emissions?: ("waste_water" | "waste_gas" | "solid_waste" | "hazardous_waste" | "noise")[] | null;
            /** @description 元 a year. */
            expectedOutput?: string | null;
            /** @description 元 a year. */
            expectedTax?: string | null;
            expectedJobs?: number | null;
            intendedLocation?: string | null;
            requests?: string | null;
        };
        UpdateListingDto: {
            /** @enum {string} */
            exchange?: "SH" | "SZ" | "BJ" | "NEEQ" | "HK" | "TW" | "NASDAQ" | "NYSE" | "JP" | "KRX" | "KOSDAQ" | "SGX" | "LSE" | "XETRA" | "EPA" | "SIX";
            /** @enum {string|null} */
            board?: "main" | "star" | "chinext" | "gem" | "innovation" | "base" | null;
            /** @description As the exchange numbers it, `002459`. */
            code?: string;
            shortName?: string | null;
            /** @description YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
            since?: string | null;
            /** @description When it was withdrawn, as far as it is known. */
            until?: string | null;
        };
        UpdateNodeDto: {
            nameZh?: string;
            nameEn?: string;
            /** @enum {string} */
            stream?: "upstream" | "midstream" | "downstream";
            /** @enum {string} */
            kind?: "system" | "assembly" | "module" | "part" | "material" | "equipment" | "software" | "service";
            /** @description 1–5. */
            criticality?: number | null;
            costSharePct?: string | null;
            costShareBasis?: string | null;
            /** @enum {string|null} */
            supplyRadius?: "jit" | "regional" | "national" | "global" | null;
            /** @description 1–5; 5 is drawn to cheap or green power. */
            energyIntensity?: number | null;
            minScale?: string | null;
            judgedBy?: string | null;
            technologies?: string[];
            /** @description GB/T 4754. */
            industryCodes?: string[];
            /** @description Other names of it, under which imports find it. */
            keywords?: string[];
            source?: string;
            /** @description `2025`, `2025-11` or `2025-11-03`; this month unless said. */
            dataDate?: string;
        };
        UpdatePostDto: {
            department?: string;
            title?: string;
            /** @enum {string|null} */
            level?: "principal" | "deputy" | "head" | "staff" | null;
            since?: string | null;
            until?: string | null;
        };
        UpdateProjectDto: {
            name?: string;
            /** @description Makes the project confidential; null opens it to those who work along. */
            codeName?: string | null;
            totalInvestment?: string | null;
        };
        UpdatePurchaseDto: {
            nodeCode?: string;
            part?: string;
            value?: string;
            periodStart?: string;
            periodEnd?: string;
            source?: string;
            supplierName?: string;
            /**
             * @description Where the supplier makes it; where it is absent and the firm is known, where the firm sits.
             * @enum {string|null}
             */
            supplierPlace?: "zone" | "city" | "cluster" | "region" | "outside" | null;
            /** @description Share of the value bought within `localArea`, 0 to 1. */
            localShare?: number | null;
            /** @enum {string} */
            localArea?: "zone" | "city" | "cluster" | "region";
            /** @description Share of the local suppliers' value that is made here too, 0 to 1. */
            tracedShare?: number | null;
            /** @description Of a new record `true` unless said otherwise. */
            confidential?: boolean;
        };
        UpdatePurchaseImportDto: {
            columns?: components["schemas"]["ColumnChoiceDto"][];
            /**
             * @description Of amounts beside which no unit stands; null leaves it to the title.
             * @enum {string|null}
             */
            unit?: "yuan" | "wan" | "million" | "yi" | null;
            /**
             * @description What a share without a sign means; null leaves it to the title.
             * @enum {string|null}
             */
            shares?: "percent" | "fraction" | null;
            /** @enum {string} */
            localArea?: "zone" | "city" | "cluster" | "region";
            source?: string;
            words?: components["schemas"]["WordChoiceDto"][];
        };
        UpdateQualificationDto: {
            /** @enum {string} */
            kind?: "high_tech" | "sci_tech_sme" | "innovative_sme" | "specialised_sme" | "little_giant" | "single_champion" | "chain_leader" | "chain_navigator" | "gazelle" | "unicorn" | "tech_benchmark" | "above_scale" | "research_body" | "green_factory" | "first_set" | "other";
            /** @description What it is called; needed where the kind is `other`. */
            name?: string | null;
            /** @enum {string|null} */
            level?: "national" | "regional" | "city" | "county" | null;
            /** @description Number of the certificate. */
            certificate?: string | null;
            issuer?: string | null;
            issuedOn?: string | null;
            /** @description The last day; null for what does not end by itself. */
            validUntil?: string | null;
            /** @description The day on which it was withdrawn or given up before its time. */
            endedOn?: string | null;
            source?: string | null;
        };
        UpdateRelationDto: {
            /** @enum {string} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate";
            source?: string;
            dataDate?: string | null;
        };
        UpdateScenarioDto: {
            name?: string;
            note?: string;
            /** @enum {string} */
            radius?: "zone" | "city" | "cluster" | "region";
            year?: number | null;
            shared?: boolean;
            moves?: components["schemas"]["MoveDto"][];
        };
        UpdateSignalDto: {
            /** @enum {string} */
            kind?: "financing" | "new_plant" | "capacity_full" | "lease_or_land_limit" | "environmental_limit" | "executive_change" | "hiring" | "tender_won" | "patents" | "anchor_order" | "relocation";
            observedOn?: string;
            halfLifeDays?: number;
            note?: string;
            source?: string;
        };
        UpdateSiteDto: {
            nameZh?: string;
            /** @enum {string} */
            status?: "operating" | "building" | "signed" | "announced" | "unknown";
            /** @description All nodes it works at; those left out are taken away. */
            places?: components["schemas"]["SavePlaceDto"][];
            /** @description The group it belongs to: sites of one group are one source. */
            parent?: string | null;
            /** @description In the words of the source, such as 30 万台/年. */
            capacity?: string | null;
            /**
             * @description The ring it lies in; of a new site, told from `place` unless said.
             * @enum {string}
             */
            area?: "zone" | "city" | "cluster" | "region";
            /** @enum {string|null} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate" | null;
            source?: string | null;
            /** @description Stands for several firms whose number nobody has counted. */
            aggregate?: boolean;
            /** @description Year of the source. */
            year?: number | null;
            place?: string | null;
            /** @description `2025`, `2025-11` or `2025-11-03`; of a new row this month unless said. */
            dataDate?: string | null;
        };
        UpdateTargetListDto: {
            name?: string;
            note?: string;
            /** @enum {string} */
            status?: "draft" | "active" | "closed";
            /** @description All of them; nodes left out have none any more. */
            quotas?: components["schemas"]["QuotaDto"][];
            /** @description As for proposing: needed to activate a list with firms that another department has on one. */
            despiteConflicts?: boolean;
        };
        UpdateTaskDto: {
            title?: string;
            /** Format: uuid */
            assigneeId?: string;
            promisedBy?: string;
            /** @description YYYY-MM-DD */
            dueOn?: string | null;
        };
        UpdateUserDto: {
            name?: string;
            /** Format: uuid */
            departmentId?: string;
            /** @description True ends every session of the user at once. */
            disabled?: boolean;
        };
        UpdateViewDto: {
            name?: string;
            /** @enum {string} */
            scope?: "private" | "department" | "zone";
            /** @description As they stand in the address of the list. */
            filters?: {
                [key: string]: string;
            };
            /** @description In their order; none: as the register has them. */
            columns?: string[];
            /** @description Pixels of columns that somebody made wider or narrower, by their keys. */
            widths?: {
                [key: string]: number;
            };
            sort?: string | null;
            grouping?: string | null;
            /** @enum {string} */
            layout?: "table" | "board";
        };
        UpdateVisitDto: {
            /** @enum {string} */
            kind?: "company_visit" | "outbound" | "inbound" | "call" | "meeting" | "letter";
            startedAt?: string;
            summary?: string;
            place?: string;
            theirPeople?: string;
            ourPeople?: string;
            demands?: string;
            commitments?: components["schemas"]["CommitmentInputDto"][];
            /** @description Firms besides the main one. */
            firms?: components["schemas"]["VisitFirmInputDto"][];
            people?: components["schemas"]["VisitPersonInputDto"][];
            topics?: ("expansion" | "land" | "power" | "policy" | "supply" | "talent" | "finance" | "approval")[];
            /** @enum {string|null} */
            leaderLevel?: "section" | "county" | "bureau" | "province" | null;
            /** @description Codes of the nodes that were talked about. */
            nodeCodes?: string[];
            anchorIds?: string[];
            /** @description Only of `outbound`. */
            trip?: components["schemas"]["TripDto"] | null;
            /** @description Only of `inbound`. */
            reception?: components["schemas"]["ReceptionDto"] | null;
            nextStep?: string;
            nextStepOn?: string | null;
        };
        UpdateVolumeDto: {
            anchor?: string;
            product?: string;
            unit?: string;
            /** @enum {string} */
            evidence?: "stated" | "widely_reported" | "inferred" | "estimate";
            source?: string;
            annualVolume?: string | null;
            /** @description 元 a year at full capacity. */
            purchasedValue?: string | null;
            /** @description When set, the value covers these nodes only. */
            valueNodeCodes?: string[] | null;
            /**
             * Format: uuid
             * @description The local site whose plant this is.
             */
            siteId?: string | null;
            /** @description Year of the source. */
            year?: number | null;
            place?: string | null;
            /** @description `2025`, `2025-11` or `2025-11-03`; of a new row this month unless said. */
            dataDate?: string | null;
        };
        UserDto: {
            id: string;
            username: string;
            name: string;
            department: components["schemas"]["ReferenceDto"];
            roles: ("officer" | "manager" | "leader" | "liaison" | "sysadmin" | "secadmin" | "auditor")[];
            disabled: boolean;
            /** Format: date-time */
            lockedUntil: string | null;
            /** Format: date-time */
            lastSignInAt: string | null;
            version: number;
        };
        UserPageDto: {
            items: components["schemas"]["UserDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        ViewDto: {
            id: string;
            /** @enum {string} */
            register: "leads" | "projects" | "enterprises" | "contacts" | "visits" | "tasks" | "target-lists";
            name: string;
            /** @enum {string} */
            scope: "zone" | "department" | "private";
            owner: components["schemas"]["ReferenceDto"];
            department: components["schemas"]["ReferenceDto"];
            filters: {
                [key: string]: string;
            };
            columns: string[];
            /** @description Pixels, by the key of the column. */
            widths: {
                [key: string]: number;
            };
            sort: string | null;
            grouping: string | null;
            /** @enum {string} */
            layout: "table" | "board";
            /** @description Whether the reader may change or delete it. */
            mine: boolean;
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ViewListDto: {
            items: components["schemas"]["ViewDto"][];
            defaultId: string | null;
        };
        VisitDto: {
            id: string;
            /** @enum {string} */
            kind: "company_visit" | "outbound" | "inbound" | "call" | "meeting" | "letter";
            enterprise: components["schemas"]["ReferenceDto"];
            lead: components["schemas"]["VisitLeadDto"] | null;
            project: components["schemas"]["ReferenceDto"] | null;
            /** @description Besides the main one. */
            firms: components["schemas"]["VisitFirmDto"][];
            people: components["schemas"]["VisitPersonDto"][];
            topics: ("supply" | "expansion" | "land" | "power" | "policy" | "talent" | "finance" | "approval")[];
            /** @enum {string|null} */
            leaderLevel: "county" | "province" | "section" | "bureau" | null;
            nodes: components["schemas"]["NodeReferenceDto"][];
            anchors: components["schemas"]["ReferenceDto"][];
            trip: components["schemas"]["TripDto"] | null;
            reception: components["schemas"]["ReceptionDto"] | null;
            /** Format: date-time */
            startedAt: string;
            place: string;
            theirPeople: string;
            ourPeople: string;
            summary: string;
            demands: string;
            commitments: components["schemas"]["CommitmentDto"][];
            nextStep: string;
            nextStepOn: string | null;
            /** Format: date-time */
            deviceTime: string | null;
            author: components["schemas"]["ReferenceDto"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        VisitFirmDto: {
            enterprise: components["schemas"]["ReferenceDto"];
            lead: components["schemas"]["VisitLeadDto"] | null;
            project: components["schemas"]["ReferenceDto"] | null;
        };
        VisitFirmInputDto: {
            /** Format: uuid */
            enterpriseId?: string;
            /** Format: uuid */
            leadId?: string;
            /** Format: uuid */
            projectId?: string;
        };
        VisitLeadDto: {
            id: string;
            title: string;
        };
        VisitPageDto: {
            items: components["schemas"]["VisitDto"][];
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            count?: components["schemas"]["CountDto"];
        };
        VisitPersonDto: {
            /** @enum {string} */
            side: "ours" | "theirs";
            userId: string | null;
            contactId: string | null;
            /** @description Empty for a contact who was erased. */
            name: string;
            post: string;
        };
        VisitPersonInputDto: {
            /** @enum {string} */
            side: "ours" | "theirs";
            /**
             * Format: uuid
             * @description One of ours who has an account; his name is taken from there.
             */
            userId?: string;
            /**
             * Format: uuid
             * @description One of theirs who is among the contacts; his name is read there.
             */
            contactId?: string;
            name?: string;
            post?: string;
        };
        VolumeDto: {
            id: string;
            anchor: string;
            /** @description The chain leader that goes by this name; null where none does. */
            anchorId: string | null;
            product: string;
            /** @description As the bills of materials call it, else the atlas; null when neither does. */
            productZh: string | null;
            unit: string;
            annualVolume: number | null;
            purchasedValue: number | null;
            valueNodeCodes: string[] | null;
            site: components["schemas"]["ReferenceDto"] | null;
            year: number | null;
            place: string | null;
            /** @enum {string} */
            evidence: "stated" | "widely_reported" | "inferred" | "estimate";
            source: string;
            dataDate: string | null;
            /** @description Who wrote it last; null for what came with the product. */
            editor: string | null;
            version: number;
        };
        VolumeListDto: {
            items: components["schemas"]["VolumeDto"][];
        };
        WantedNodeDto: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @enum {string|null} */
            state: "missing" | "weak" | "break_point" | "blocked" | "adequate" | "strength" | "not_needed" | null;
            gapValue: number | null;
            /** @enum {string|null} */
            supplyRadius: "jit" | "regional" | "national" | "global" | null;
            /** @description Outside firms that work there, before filters. */
            firms: number;
        };
        WeightsDto: {
            value: number;
            reach: number;
            fit: number;
            confidence: number;
        };
        WordChoiceDto: {
            word: string;
            /** @description Of a node without parts; null leaves out the rows of this word. */
            nodeCode: string | null;
        };
        WorkByNodeDto: {
            items: components["schemas"]["NodeWorkDto"][];
        };
        WorkCalendarDto: {
            items: components["schemas"]["CalendarYearDto"][];
        };
        WorkCountDto: {
            total: number;
            open: number;
        };
        YearRatesDto: {
            /** @description LSR_value. */
            value: components["schemas"]["RangeRatioDto"];
            /** @description LSR_count: of the nodes it buys. */
            count: components["schemas"]["RatioDto"];
            /** @description LVC_traced: corrected for what local suppliers buy elsewhere. */
            traced: components["schemas"]["RangeRatioDto"];
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Anchors_list: {
        parameters: {
            query?: {
                /** @description Code of a chain. */
                chain?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorSummaryListDto"];
                };
            };
        };
    };
    Registering_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAnchorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorDetailDto"];
                };
            };
        };
    };
    Anchors_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorDetailDto"];
                };
            };
        };
    };
    Registering_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Registering_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAnchorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorDetailDto"];
                };
            };
        };
    };
    Unasked_download: {
        parameters: {
            query?: {
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PurchaseImports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseImportDto"];
                };
            };
        };
    };
    Anchors_relations: {
        parameters: {
            query?: {
                /** @description `2`: also what its group's firms are related to. */
                ring?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorRelationsDto"];
                };
            };
        };
    };
    Anchors_supply: {
        parameters: {
            query?: {
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description Purchases of this calendar year; else of the last twelve months of records. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorSupplyDto"];
                };
            };
        };
    };
    Unasked_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnaskedDto"];
                };
            };
        };
    };
    Anchors_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorWorkDto"];
                };
            };
        };
    };
    Areas_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaListDto"];
                };
            };
        };
    };
    Areas_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAreaDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaDto"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                actorId?: string;
                recordKind?: string;
                recordId?: string;
                action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
        };
    };
    BulkEdits_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditPageDto"];
                };
            };
        };
    };
    BulkEdits_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkEditDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditDto"];
                };
            };
        };
    };
    BulkEdits_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditDto"];
                };
            };
        };
    };
    BulkEdits_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditRowsDto"];
                };
            };
        };
    };
    BulkEdits_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditDto"];
                };
            };
        };
    };
    ChainImports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainImportDto"];
                };
            };
        };
    };
    ChainImports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainImportDto"];
                };
            };
        };
    };
    ChainImports_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyChainImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedChainDto"];
                };
            };
        };
    };
    Chains_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainListDto"];
                };
            };
        };
    };
    ChainImports_template: {
        parameters: {
            query?: {
                /** @description `xlsx` unless said otherwise. */
                format?: "xlsx" | "csv";
                /** @description Which table, of a CSV that holds but one; `nodes` unless said otherwise. */
                sheet?: "nodes" | "links" | "sites";
                /** @description Of the headings and examples; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Bills_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillListDto"];
                };
            };
        };
    };
    Reports_delivery: {
        parameters: {
            query?: {
                /** @description Of names and headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
        };
    };
    Reports_deliverables: {
        parameters: {
            query?: {
                /** @description Of names and headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
                /** @description Keys of the maps whose pictures go with the workbook, with commas between; it then begins with an index. */
                pictures?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Edits_list: {
        parameters: {
            query?: {
                /** @description Code of a node: edits that touched it, its links, firms, sites or bills. */
                node?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditPageDto"];
                };
            };
        };
    };
    Edits_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneDto"];
                };
            };
        };
    };
    FirmLists_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmListDto"];
                };
            };
        };
    };
    Chains_gapMap: {
        parameters: {
            query?: {
                /** @description With the moves of this scenario. */
                scenario?: string;
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description The map as it was at the end of this day, YYYY-MM-DD. */
                on?: string;
                /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
                year?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapMapDto"];
                };
            };
        };
    };
    Reports_gapMap: {
        parameters: {
            query?: {
                /** @description With the moves of this scenario. */
                scenario?: string;
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description The map as it was at the end of this day, YYYY-MM-DD. */
                on?: string;
                /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
                year?: number;
                /** @description The scenario that the map is set against: its figures and the change stand beside those of the map. */
                against?: string;
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Profile_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalListDto"];
                };
            };
        };
    };
    Profile_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGoalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalListDto"];
                };
            };
        };
    };
    Profile_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Profile_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGoalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalListDto"];
                };
            };
        };
    };
    Links_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDto"];
                };
            };
        };
    };
    Links_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Nodes_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Chains_node: {
        parameters: {
            query?: {
                /** @description With the moves of this scenario. */
                scenario?: string;
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description The map as it was at the end of this day, YYYY-MM-DD. */
                on?: string;
                /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
                year?: number;
            };
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapNodeDetailDto"];
                };
            };
        };
    };
    Nodes_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Bills_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
                /** @description Small letters, digits and underscores, such as `passenger_bev`. */
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveBillRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillRowDto"];
                };
            };
        };
    };
    Bills_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
                /** @description Small letters, digits and underscores, such as `passenger_bev`. */
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Placements_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementListDto"];
                };
            };
        };
    };
    Placements_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePlacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementDto"];
                };
            };
        };
    };
    Placements_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Merging_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeNodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Nodes_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Settings_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveOverrideDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Settings_withdrawOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Settings_quotients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotientListDto"];
                };
            };
        };
    };
    Settings_saveQuotient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveQuotientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotientListDto"];
                };
            };
        };
    };
    Settings_withdrawQuotient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Nodes_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Merging_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireNodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Merging_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitNodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRecordDto"];
                };
            };
        };
    };
    Merging_uses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                nodeCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeUsesDto"];
                };
            };
        };
    };
    Profile_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    Profile_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    Relations_list: {
        parameters: {
            query?: {
                /** @description Code of a node the relation is about. */
                node?: string;
                /** @description Id of a firm at either end. */
                enterprise?: string;
                relation?: "supplies" | "joint_venture" | "subsidiary" | "strategic" | "competitor" | "introducer";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPageDto"];
                };
            };
        };
    };
    Relations_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRelationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationDto"];
                };
            };
        };
    };
    Relations_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Relations_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRelationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationDto"];
                };
            };
        };
    };
    Scenarios_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioListDto"];
                };
            };
        };
    };
    Scenarios_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScenarioDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioDto"];
                };
            };
        };
    };
    Scenarios_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryMovesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    Scenarios_beside: {
        parameters: {
            query: {
                /** @description Ids of one to four scenarios of the chain, with commas between. */
                ids: string;
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description The map as it was at the end of this day, YYYY-MM-DD. */
                on?: string;
                /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
                year?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BesideDto"];
                };
            };
        };
    };
    ScenarioReports_compared: {
        parameters: {
            query: {
                /** @description Ids of one to four scenarios of the chain, with commas between. */
                ids: string;
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description The map as it was at the end of this day, YYYY-MM-DD. */
                on?: string;
                /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
                year?: number;
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Scenarios_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioDto"];
                };
            };
        };
    };
    Scenarios_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Scenarios_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScenarioDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioDto"];
                };
            };
        };
    };
    Scenarios_comparison: {
        parameters: {
            query?: {
                /** @description How far away somebody may be and still count as local; `city` unless said otherwise. */
                radius?: "zone" | "city" | "cluster" | "region";
                /** @description The map as it was at the end of this day, YYYY-MM-DD. */
                on?: string;
                /** @description Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
                year?: number;
            };
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    Settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapSettingsAnswerDto"];
                };
            };
        };
    };
    Settings_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapSettingsAnswerDto"];
                };
            };
        };
    };
    Settings_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapSettingsAnswerDto"];
                };
            };
        };
    };
    Sites_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteListDto"];
                };
            };
        };
    };
    Sites_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalSiteDto"];
                };
            };
        };
    };
    Sites_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sites_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSiteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalSiteDto"];
                };
            };
        };
    };
    Volumes_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeListDto"];
                };
            };
        };
    };
    Volumes_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVolumeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeDto"];
                };
            };
        };
    };
    Volumes_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Volumes_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVolumeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeDto"];
                };
            };
        };
    };
    Classifications_find: {
        parameters: {
            query?: {
                /** @description Part of a name, or the beginning of a code; at all depths. */
                q?: string;
                /** @description Without words: the entries right below this one, or the uppermost. */
                parent?: string;
            };
            header?: never;
            path: {
                scheme: "division" | "industry";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationListDto"];
                };
            };
        };
    };
    Colleagues_list: {
        parameters: {
            query?: {
                /** @description `zone`: of all departments, to work along; otherwise those work may be handed to. */
                reach?: "zone";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueListDto"];
                };
            };
        };
    };
    ContactMerges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeContactsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsMergedDto"];
                };
            };
        };
    };
    ContactMerges_preview: {
        parameters: {
            query: {
                /** @description The one that stays. */
                target: string;
                /** @description The one that goes. */
                source: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMergePreviewDto"];
                };
            };
        };
    };
    ContactMerges_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsUnmergedDto"];
                };
            };
        };
    };
    ContactMerges_listPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPairListDto"];
                };
            };
        };
    };
    ContactMerges_tellApart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellApartDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Contacts_list: {
        parameters: {
            query?: {
                /** @description Part of the name in characters, pinyin or initials, the last four digits, a whole number or address; or a firm. */
                q?: string;
                /** @description People who have or had a post there. */
                enterpriseId?: string;
                /** @description People who have or had a post at one of these: those who may have taken part in a visit. */
                firm?: string[];
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description `true`: only those whose day has passed, to be looked at again. */
                due?: "true" | "false";
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPageDto"];
                };
            };
        };
    };
    Contacts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMadeDto"];
                };
            };
        };
    };
    Contacts_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactTwinQueryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactTwinsDto"];
                };
            };
        };
    };
    Contacts_groups: {
        parameters: {
            query?: {
                /** @description Part of the name in characters, pinyin or initials, the last four digits, a whole number or address; or a firm. */
                q?: string;
                /** @description People who have or had a post there. */
                enterpriseId?: string;
                /** @description People who have or had a post at one of these: those who may have taken part in a visit. */
                firm?: string[];
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description `true`: only those whose day has passed, to be looked at again. */
                due?: "true" | "false";
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsDto"];
                };
            };
        };
    };
    Contacts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    Contacts_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    Channels_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMadeDto"];
                };
            };
        };
    };
    Channels_told: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealPageDto"];
                };
            };
        };
    };
    Channels_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                channelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMadeDto"];
                };
            };
        };
    };
    Channels_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealChannelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedChannelDto"];
                };
            };
        };
    };
    Contacts_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseContactDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactMerges_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMergeListDto"];
                };
            };
        };
    };
    Posts_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMadeDto"];
                };
            };
        };
    };
    Posts_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the person. */
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMadeDto"];
                };
            };
        };
    };
    Posts_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the person. */
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMadeDto"];
                };
            };
        };
    };
    ContactMerges_twins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactTwinsDto"];
                };
            };
        };
    };
    Departments_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentListDto"];
                };
            };
        };
    };
    Departments_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    Pairs_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                status?: "open" | "different";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePairPageDto"];
                };
            };
        };
    };
    Pairs_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePairDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePairDto"];
                };
            };
        };
    };
    Pairs_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateScanDto"];
                };
            };
        };
    };
    Pairs_latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestScanDto"];
                };
            };
        };
    };
    Duplicates_check: {
        parameters: {
            query?: {
                /** @description What was typed of a name so far. */
                name?: string;
                uscc?: string;
                /** @description The firm that is being looked at itself. */
                except?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateListDto"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeEnterprisesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseMergeDto"];
                };
            };
        };
    };
    Merges_preview: {
        parameters: {
            query: {
                /** @description The one that stays. */
                target: string;
                /** @description The one that goes. */
                source: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewDto"];
                };
            };
        };
    };
    Merges_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmergedDto"];
                };
            };
        };
    };
    Enterprises_list: {
        parameters: {
            query?: {
                /** @description Characters from one on, pinyin, initials or credit code. */
                q?: string;
                /**
                 * @description Code of a chain node; a group stands for everything below it. The firms of one may be sorted by `-marketShare`, that
                 *     which each holds there.
                 */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                province?: string;
                city?: string;
                region?: string;
                origin?: "atlas" | "user";
                /** @description `ending`: with a qualification whose last day is near. */
                qualifications?: "ending";
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisePageDto"];
                };
            };
        };
    };
    Enterprises_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnterpriseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDto"];
                };
            };
        };
    };
    Enterprises_byCity: {
        parameters: {
            query: {
                /** @description Code of a chain. */
                chain: string;
                /** @description Codes of its nodes, with commas between; of all of them unless said. */
                nodes?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityFirmsListDto"];
                };
            };
        };
    };
    Enterprises_groups: {
        parameters: {
            query?: {
                /** @description Characters from one on, pinyin, initials or credit code. */
                q?: string;
                /**
                 * @description Code of a chain node; a group stands for everything below it. The firms of one may be sorted by `-marketShare`, that
                 *     which each holds there.
                 */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                province?: string;
                city?: string;
                region?: string;
                origin?: "atlas" | "user";
                /** @description `ending`: with a qualification whose last day is near. */
                qualifications?: "ending";
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsDto"];
                };
            };
        };
    };
    Enterprises_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDetailDto"];
                };
            };
        };
    };
    Enterprises_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEnterpriseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDto"];
                };
            };
        };
    };
    Enterprises_changes: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseChangePageDto"];
                };
            };
        };
    };
    Duplicates_dealing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDealingDto"];
                };
            };
        };
    };
    Groups_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupDto"];
                };
            };
        };
    };
    GroupWork_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupWorkDto"];
                };
            };
        };
    };
    Groups_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupLinkDto"];
                };
            };
        };
    };
    Groups_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise on whose page it is changed: either end. */
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Groups_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise on whose page it is changed: either end. */
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupLinkDto"];
                };
            };
        };
    };
    Listings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingListDto"];
                };
            };
        };
    };
    Listings_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewListingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingDto"];
                };
            };
        };
    };
    Listings_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise. */
                id: string;
                listingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Listings_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise. */
                id: string;
                listingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateListingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingDto"];
                };
            };
        };
    };
    Merges_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseMergeListDto"];
                };
            };
        };
    };
    Names_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseNamesDto"];
                };
            };
        };
    };
    Names_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveNamesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseNamesDto"];
                };
            };
        };
    };
    Qualifications_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationListDto"];
                };
            };
        };
    };
    Qualifications_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQualificationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationDto"];
                };
            };
        };
    };
    Qualifications_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise. */
                id: string;
                qualificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Qualifications_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise. */
                id: string;
                qualificationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateQualificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationDto"];
                };
            };
        };
    };
    Signals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalListDto"];
                };
            };
        };
    };
    Signals_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSignalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalDto"];
                };
            };
        };
    };
    Sources_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmSourceListDto"];
                };
            };
        };
    };
    Sources_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFirmSourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmSourceDto"];
                };
            };
        };
    };
    Sources_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise. */
                id: string;
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sources_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the enterprise. */
                id: string;
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFirmSourceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmSourceDto"];
                };
            };
        };
    };
    Exports_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPageDto"];
                };
            };
        };
    };
    Exports_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    Exports_lists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportListsDto"];
                };
            };
        };
    };
    Exports_waiting: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPageDto"];
                };
            };
        };
    };
    Exports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    Exports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    Exports_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExportDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Exports_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Files_list: {
        parameters: {
            query: {
                recordKind: "visit" | "enterprise" | "lead" | "project";
                recordId: string;
                /** @description `true`: those in the bin instead. */
                removed?: "true" | "false";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePageDto"];
                };
            };
        };
    };
    Files_add: {
        parameters: {
            query: {
                recordKind: "visit" | "enterprise" | "lead" | "project";
                recordId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileListDto"];
                };
            };
        };
    };
    Files_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    Files_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Files_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Files_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    FirmLists_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmListDto"];
                };
            };
        };
    };
    FirmLists_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFirmListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmListDto"];
                };
            };
        };
    };
    FirmLists_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyFirmListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedFirmListDto"];
                };
            };
        };
    };
    Handovers_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageDto"];
                };
            };
        };
    };
    Handovers_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHandoverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDto"];
                };
            };
        };
    };
    Handovers_book: {
        parameters: {
            query: {
                /** @description Whose book. */
                from: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookDto"];
                };
            };
        };
    };
    Handovers_givers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiverListDto"];
                };
            };
        };
    };
    Handovers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDto"];
                };
            };
        };
    };
    Handovers_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneHandoverDto"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageDto"];
                };
            };
        };
    };
    Imports_registers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRegistersDto"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_template: {
        parameters: {
            query?: {
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_flawed: {
        parameters: {
            query?: {
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                verdict?: "new" | "update" | "same" | "duplicate" | "error";
                outcome?: "added" | "updated" | "left" | "kept" | "undone";
                /** @description The `next` of the page before. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinesDto"];
                };
            };
        };
    };
    Imports_fix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixLineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedLineDto"];
                };
            };
        };
    };
    Imports_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    JoinRequests_list: {
        parameters: {
            query: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                /** @description `in`: asked of the reader; `out`: asked by him. */
                box: "in" | "out";
                status?: "open" | "accepted" | "declined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestPageDto"];
                };
            };
        };
    };
    JoinRequests_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJoinRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestDto"];
                };
            };
        };
    };
    JoinRequests_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestDto"];
                };
            };
        };
    };
    JoinRequests_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineJoinRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestDto"];
                };
            };
        };
    };
    LeadRules_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRulesAnswerDto"];
                };
            };
        };
    };
    LeadRules_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRulesAnswerDto"];
                };
            };
        };
    };
    Leads_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                stage?: "new" | "contacted" | "qualified" | "converted" | "dropped";
                /** @description Those of mine, those I work on for others, or those nobody has. */
                scope?: "mine" | "shared" | "pool";
                /** @description `true`: the time for the next step has run out. */
                late?: "true" | "false";
                /** @description `true`: only those in which somebody still has to do something. */
                open?: "true" | "false";
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description Code of a chain node. */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                enterpriseId?: string;
                /** @description The chain leader they came through or would supply. */
                anchorId?: string;
                /** @description Part of its own name or of its enterprise's, in characters, pinyin or initials. */
                q?: string;
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPageDto"];
                };
            };
        };
    };
    Leads_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLeadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Leads_byNode: {
        parameters: {
            query: {
                /** @description Code of a chain. */
                chain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkByNodeDto"];
                };
            };
        };
    };
    Leads_groups: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                stage?: "new" | "contacted" | "qualified" | "converted" | "dropped";
                /** @description Those of mine, those I work on for others, or those nobody has. */
                scope?: "mine" | "shared" | "pool";
                /** @description `true`: the time for the next step has run out. */
                late?: "true" | "false";
                /** @description `true`: only those in which somebody still has to do something. */
                open?: "true" | "false";
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description Code of a chain node. */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                enterpriseId?: string;
                /** @description The chain leader they came through or would supply. */
                anchorId?: string;
                /** @description Part of its own name or of its enterprise's, in characters, pinyin or initials. */
                q?: string;
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsDto"];
                };
            };
        };
    };
    Leads_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Leads_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Claims_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
        };
    };
    Claims_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendClaimDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Claims_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Collaborators_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorListDto"];
                };
            };
        };
    };
    Collaborators_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCollaboratorsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorListDto"];
                };
            };
        };
    };
    Claims_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDisputeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Claims_dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeClaimDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Leads_feedBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedBackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Leads_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveLeadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Claims_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLeadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Leads_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenLeadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailDto"];
                };
            };
        };
    };
    Shares_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareListDto"];
                };
            };
        };
    };
    Shares_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSharesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareListDto"];
                };
            };
        };
    };
    Claims_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTransferDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Claims_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferLeadDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Me_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenListDto"];
                };
            };
        };
    };
    Me_createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenDto"];
                };
            };
        };
    };
    Me_revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notices_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                /** @description `true`: only what has not been read. */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePageDto"];
                };
            };
        };
    };
    Notices_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Projects_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                stage?: "lead" | "screening" | "contacted" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "registered" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "above_scale" | "at_capacity" | "on_hold" | "terminated" | "transferred";
                /** @description `true`: longer in its stage than the template allows. */
                overdue?: "true" | "false";
                /** @description `true`: only those in which somebody still has to do something. */
                open?: "true" | "false";
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description Code of a chain node. */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                enterpriseId?: string;
                /** @description The chain leader they came through or would supply. */
                anchorId?: string;
                /** @description Part of its own name or of its enterprise's, in characters, pinyin or initials. */
                q?: string;
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPageDto"];
                };
            };
        };
    };
    Projects_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
        };
    };
    Projects_byNode: {
        parameters: {
            query: {
                /** @description Code of a chain. */
                chain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkByNodeDto"];
                };
            };
        };
    };
    Projects_groups: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                stage?: "lead" | "screening" | "contacted" | "site_visit" | "negotiating" | "pre_review" | "framework_signed" | "contract_signed" | "registered" | "filed" | "site_secured" | "permitting" | "construction" | "stat_enrolled" | "operational" | "above_scale" | "at_capacity" | "on_hold" | "terminated" | "transferred";
                /** @description `true`: longer in its stage than the template allows. */
                overdue?: "true" | "false";
                /** @description `true`: only those in which somebody still has to do something. */
                open?: "true" | "false";
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description Code of a chain node. */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                enterpriseId?: string;
                /** @description The chain leader they came through or would supply. */
                anchorId?: string;
                /** @description Part of its own name or of its enterprise's, in characters, pinyin or initials. */
                q?: string;
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsDto"];
                };
            };
        };
    };
    Projects_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDetailDto"];
                };
            };
        };
    };
    Projects_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
        };
    };
    Projects_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewProjectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
        };
    };
    Projects_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveProjectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
        };
    };
    Projects_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectNameDto"];
                };
            };
        };
    };
    PurchaseImports_template: {
        parameters: {
            query: {
                /** @description Code of the chain whose nodes are listed. */
                chain: string;
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PurchaseImports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseImportDto"];
                };
            };
        };
    };
    PurchaseImports_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePurchaseImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseImportDto"];
                };
            };
        };
    };
    PurchaseImports_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyPurchaseImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseImportDoneDto"];
                };
            };
        };
    };
    Purchases_list: {
        parameters: {
            query?: {
                anchorId?: string;
                /** @description Code of a chain. */
                chain?: string;
                /** @description Code of a node; its parts count too. */
                node?: string;
                /** @description In which the period ends. */
                year?: number;
                /** @description Part of the name of what is bought, or of its supplier. */
                q?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasePageDto"];
                };
            };
        };
    };
    Purchases_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePurchaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseDto"];
                };
            };
        };
    };
    Purchases_export: {
        parameters: {
            query?: {
                anchorId?: string;
                /** @description Code of a chain. */
                chain?: string;
                /** @description Code of a node; its parts count too. */
                node?: string;
                /** @description In which the period ends. */
                year?: number;
                /** @description Part of the name of what is bought, or of its supplier. */
                q?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Purchases_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseDto"];
                };
            };
        };
    };
    Purchases_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRemovedDto"];
                };
            };
        };
    };
    Purchases_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePurchaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseDto"];
                };
            };
        };
    };
    Recycling_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                kind?: "enterprise" | "contact" | "lead" | "visit";
                /** @description The record that was deleted. */
                record?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecycledPageDto"];
                };
            };
        };
    };
    Recycling_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecycleRecordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecycledRecordMadeDto"];
                };
            };
        };
    };
    Recycling_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecycleRuleAnswerDto"];
                };
            };
        };
    };
    Recycling_saveRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecycleRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecycleRuleAnswerDto"];
                };
            };
        };
    };
    Recycling_purge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurgeRecordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Recycling_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoredRecordDto"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description Part of a name, pinyin, initials, a code, or what was written down. */
                q: string;
                /** @description Lines of each kind; 5 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswerDto"];
                };
            };
        };
    };
    Sessions_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Signals_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Signals_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSignalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalDto"];
                };
            };
        };
    };
    StageTemplates_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageListDto"];
                };
            };
        };
    };
    TargetLists_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                status?: "draft" | "active" | "closed";
                /** @description `true`: all but the closed ones. */
                open?: "true" | "false";
                /** @description Code of a chain. */
                chain?: string;
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description Part of its name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListPageDto"];
                };
            };
        };
    };
    TargetLists_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTargetListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListDto"];
                };
            };
        };
    };
    TargetLists_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListDto"];
                };
            };
        };
    };
    TargetLists_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TargetLists_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTargetListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListDto"];
                };
            };
        };
    };
    Targets_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTargetsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListDto"];
                };
            };
        };
    };
    ListExports_download: {
        parameters: {
            query?: {
                /** @description Of the headings and states. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TargetLists_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTargetsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDto"];
                };
            };
        };
    };
    Weights_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetWeightsAnswerDto"];
                };
            };
        };
    };
    Weights_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTargetWeightsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetWeightsAnswerDto"];
                };
            };
        };
    };
    Weights_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrioritiesDto"];
                };
            };
        };
    };
    Targets_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                /** @description Id of a target list. */
                list?: string;
                status?: "proposed" | "assigned" | "accepted" | "declined";
                /** @description `true`: those of active lists that somebody still has to take up or decline. */
                open?: "true" | "false";
                /** @description `me` or the id of a user. */
                owner?: string;
                /** @description Code of a chain node. */
                node?: string;
                /** @description Code of a chain. */
                chain?: string;
                enterpriseId?: string;
                /** @description Part of the firm's name, in characters, pinyin or initials. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPageDto"];
                };
            };
        };
    };
    Candidates_list: {
        parameters: {
            query: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                /** @description Code of a chain. */
                chain: string;
                /** @description Codes of nodes; a group stands for everything below it, none for the gaps that come first. */
                node?: string[];
                /** @description 长三角, 珠三角 and so on, as the register names them. */
                region?: string[];
                /** @description As the register writes them. */
                city?: string[];
                qualification?: "single_champion" | "little_giant" | "unicorn" | "specialised" | "gazelle" | "high_tech";
                listed?: "true" | "false";
                /** @description `any` or the id of an anchor. */
                suppliesAnchor?: string;
                /** @description Nobody of the zone, whatever his department, dealt with it for so many months. */
                notContactedMonths?: number;
                hasSignal?: "true" | "false";
                /** @description Part of its name, in characters, pinyin or initials. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePageDto"];
                };
            };
        };
    };
    Targets_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDto"];
                };
            };
        };
    };
    Targets_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Targets_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDto"];
                };
            };
        };
    };
    Targets_anchors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnchorsDto"];
                };
            };
        };
    };
    Targets_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDto"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                /** @description `me` or the id of a user. */
                assignee?: string;
                state?: "open" | "done" | "dropped";
                side?: "ours" | "theirs";
                /** @description YYYY-MM-DD: due on or before this day. */
                dueBefore?: string;
                /** @description Kind of the record on whose page they are shown; with `recordId`. */
                recordKind?: "visit" | "enterprise" | "lead" | "project";
                recordId?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
        };
    };
    Tasks_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    Tasks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    Tasks_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    Tasks_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    Timeline_list: {
        parameters: {
            query: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                recordKind: "enterprise" | "lead" | "project";
                recordId: string;
                kind?: "visit" | "lead" | "project" | "claim" | "task" | "file";
                /** @description Who did it: `me` or the id of a user. */
                person?: string;
                /** @description YYYY-MM-DD, the first and the last day. */
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
        };
    };
    Timeline_export: {
        parameters: {
            query: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                recordKind: "enterprise" | "lead" | "project";
                recordId: string;
                kind?: "visit" | "lead" | "project" | "claim" | "task" | "file";
                /** @description Who did it: `me` or the id of a user. */
                person?: string;
                /** @description YYYY-MM-DD, the first and the last day. */
                from?: string;
                until?: string;
                format?: "xlsx" | "csv";
                /** @description Of the headings; `zh-CN` unless said otherwise. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordDto"];
                };
            };
        };
    };
    Users_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    Users_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordDto"];
                };
            };
        };
    };
    Users_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    Views_list: {
        parameters: {
            query: {
                register: "enterprises" | "contacts" | "leads" | "visits" | "projects" | "tasks" | "target-lists";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewListDto"];
                };
            };
        };
    };
    Views_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewDto"];
                };
            };
        };
    };
    Views_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewListDto"];
                };
            };
        };
    };
    Views_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Views_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewDto"];
                };
            };
        };
    };
    Visits_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                leadId?: string;
                projectId?: string;
                enterpriseId?: string;
                /** @description One of theirs who took part. */
                contactId?: string;
                kind?: "company_visit" | "outbound" | "inbound" | "call" | "meeting" | "letter";
                /** @description Who wrote it down or took part: `me` or the id of a user. */
                person?: string;
                /** @description Who wrote it down: `me` or the id of a user. */
                author?: string;
                topic?: "expansion" | "land" | "power" | "policy" | "supply" | "talent" | "finance" | "approval";
                /** @description Code of a chain node. */
                node?: string;
                anchorId?: string;
                /** @description YYYY-MM-DD, the first and the last day on which they took place. */
                from?: string;
                until?: string;
                /** @description YYYY-MM-DD: visits whose next step is due on or before this day. */
                dueBefore?: string;
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPageDto"];
                };
            };
        };
    };
    Visits_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"];
                };
            };
        };
    };
    Visits_groups: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description A field of the list, with `-` in front for descending. */
                sort?: string;
                /** @description `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
                count?: "capped" | "exact" | "none";
                leadId?: string;
                projectId?: string;
                enterpriseId?: string;
                /** @description One of theirs who took part. */
                contactId?: string;
                kind?: "company_visit" | "outbound" | "inbound" | "call" | "meeting" | "letter";
                /** @description Who wrote it down or took part: `me` or the id of a user. */
                person?: string;
                /** @description Who wrote it down: `me` or the id of a user. */
                author?: string;
                topic?: "expansion" | "land" | "power" | "policy" | "supply" | "talent" | "finance" | "approval";
                /** @description Code of a chain node. */
                node?: string;
                anchorId?: string;
                /** @description YYYY-MM-DD, the first and the last day on which they took place. */
                from?: string;
                until?: string;
                /** @description YYYY-MM-DD: visits whose next step is due on or before this day. */
                dueBefore?: string;
                /** @description The field; with it only rows of the group of `groupKey`, or without one those that have none. */
                group?: string;
                groupKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsDto"];
                };
            };
        };
    };
    Visits_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"];
                };
            };
        };
    };
    Visits_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVisitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"];
                };
            };
        };
    };
    WorkCalendar_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendarDto"];
                };
            };
        };
    };
    WorkCalendar_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCalendarYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
        };
    };
}
