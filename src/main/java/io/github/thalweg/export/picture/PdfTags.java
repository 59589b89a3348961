package io.github.thalweg.export.picture;

import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Tags of a PDF for screen readers: the language, and a figure on each page with its alternative text.
final class PdfTags {
    static final COSName FIGURE = COSName.getPDFName("Figure");

    /// The number of the figure's marked content on its page.
    static final int MARK = 0;

    private PdfTags() {}

    static void add(PDDocument document, List<PDPage> pages, List<String> descriptions) {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var root = new PDStructureTreeRoot();
        var parents = new TreeMap<Integer, PDParentTreeValue>();
        for (int i = 0; i < pages.size(); i++) {
            var figure = new PDStructureElement("Figure", root);
            figure.setPage(pages.get(i));
            figure.setAlternateDescription(descriptions.get(i));
            figure.appendKid(MARK);
            root.appendKid(figure);
            pages.get(i).getCOSObject().setInt(COSName.STRUCT_PARENTS, i);
            parents.put(i, new PDParentTreeValue(new COSArray(List.of(figure.getCOSObject()))));
        }
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        catalog.setStructureTreeRoot(root);
    }
}
