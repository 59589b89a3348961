package io.github.thalweg.formula.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AssociationTest {
    /// Without an end to the looking this would take longer than anyone has.
    @Test
    @Timeout(60)
    void twoProductsOfManyProductsTakeAFewNodesMore() {
        var graph = new Graph();
        Expr left = product(graph, "x", 40);
        Expr right = product(graph, "y", 40);
        int before = graph.constant(1e9).id();
        new Association(graph).product(left, right);
        int made = graph.constant(2e9).id() - before;
        assertTrue(made < 30, () -> made + " nodes");
    }

    /// (v + 1)^(2^squarings), each square a product of one node with itself.
    private static Expr product(Graph graph, String name, int squarings) {
        Expr product = graph.add(graph.input(name), graph.constant(1));
        for (int i = 0; i < squarings; i++) {
            product = graph.multiply(product, product);
        }
        return product;
    }
}
